// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspEventDetail`, from `sas/DescribeSuspEventDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one alert event in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspEventDetailRequest::new()
///     .suspicious_event_id(1)
///     .from_("...");
/// let reply = client.describe_susp_event_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspEventDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the suspicious event that the call is about.
    pub suspicious_event_id: Option<i32>,
    /// **Required.** Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeSuspEventDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SuspiciousEventId`, which is required.
    #[inline]
    pub fn suspicious_event_id(mut self, value: i32) -> Self {
        self.suspicious_event_id = Some(value);
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeSuspEventDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "SuspiciousEventId" => suspicious_event_id: query,
        "From" => from_: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeSuspEventDetailRequest {
    type Response = DescribeSuspEventDetailResponse;
    type Error = DescribeSuspEventDetailError;
    const INFO: OperationInfo = super::operation("DescribeSuspEventDetail")
        .required(&["SuspiciousEventId", "From"])
        .read_only();
    const ERRORS: &'static [DescribeSuspEventDetailError] = &[
        DescribeSuspEventDetailError::UnknownError,
        DescribeSuspEventDetailError::DataExists,
        DescribeSuspEventDetailError::RdCheckNoPermission,
        DescribeSuspEventDetailError::NoPermission,
        DescribeSuspEventDetailError::ServerError,
        DescribeSuspEventDetailError::RdCheckInnerError,
    ];
}

/// Response to [`DescribeSuspEventDetailRequest`].
#[non_exhaustive]
pub struct DescribeSuspEventDetailResponse {
    /// Where the data comes from. Example: `aegis_suspicious_****`.
    pub data_source: Option<String>,
    /// Name that the event goes by. Example: `WEBSHELL`.
    pub event_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `101.132.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.26.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Time that is set or recorded for this: last. Example: `2018-10-30 11:43:46`.
    pub last_time: Option<String>,
    /// Text about the outcome of the handling. Example: `success`.
    pub operate_msg: Option<String>,
    /// Identifier that is unique for the item. Example: `bffb12c3-590a-4db2-b538-****`.
    pub uuid: Option<String>,
    /// Whether the alert can be handled here with one call. Example: `true`.
    pub can_be_deal_on_line: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// Free text that tells people about the event type.
    /// Example: `Malicious Software-Variable Trojan`.
    pub event_type_desc: Option<String>,
    /// Free text that tells people about the event. Example: `text`.
    pub event_desc: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `ca_cpm_****`.
    pub instance_name: Option<String>,
    /// State that the event is in. Example: `1`.
    pub event_status: Option<String>,
    /// Which version of the sale is meant. Example: `1`.
    pub sale_version: Option<String>,
    /// Code that stands for the operate error, for programs to act on. Example: `quara.Succes`.
    pub operate_error_code: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// Identifier of the item within its collection. Example: `11416624`.
    pub id: Option<i32>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<SuspEventDetail>,
}

response! {
    DescribeSuspEventDetailResponse {
        "DataSource" => data_source: value,
        "EventName" => event_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "LastTime" => last_time: value,
        "OperateMsg" => operate_msg: value,
        "Uuid" => uuid: value,
        "CanBeDealOnLine" => can_be_deal_on_line: value,
        "RequestId" => request_id: value,
        "EventTypeDesc" => event_type_desc: value,
        "EventDesc" => event_desc: value,
        "InstanceName" => instance_name: value,
        "EventStatus" => event_status: value,
        "SaleVersion" => sale_version: value,
        "OperateErrorCode" => operate_error_code: value,
        "Level" => level: value,
        "Id" => id: value,
        "Details" => details: list(""),
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SuspEventDetail {
    /// Kind of the item, out of those that the service tells apart. Example: `html`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `getopt`.
    pub value: Option<String>,
    /// Label of the detail for people. Example: `Trojan Path`.
    pub name_display: Option<String>,
}

response! {
    SuspEventDetail {
        "Type" => type_: value,
        "Value" => value: value,
        "NameDisplay" => name_display: value,
    }
}

/// Errors that the documentation of [`DescribeSuspEventDetailRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`DataExists`](super::DocumentedError::DataExists)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type DescribeSuspEventDetailError = super::DocumentedError;
