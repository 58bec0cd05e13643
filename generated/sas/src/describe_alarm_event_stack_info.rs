// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlarmEventStackInfo`, from `sas/DescribeAlarmEventStackInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows stack information for an exception of an alert.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAlarmEventStackInfoRequest::new()
///     .uuid("...")
///     .event_name("...")
///     .unique_info("...");
/// let reply = client.describe_alarm_event_stack_info(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeAlarmEventStackInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Name that the event goes by.
    pub event_name: Option<String>,
    /// **Required.** What is known about the unique.
    pub unique_info: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeAlarmEventStackInfoRequest {
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
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `EventName`, which is required.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `UniqueInfo`, which is required.
    pub fn unique_info(mut self, value: impl Into<String>) -> Self {
        self.unique_info = Some(value.into());
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
    DescribeAlarmEventStackInfoRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuid" => uuid: query,
        "EventName" => event_name: query,
        "UniqueInfo" => unique_info: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeAlarmEventStackInfoRequest {
    type Response = DescribeAlarmEventStackInfoResponse;
    type Error = DescribeAlarmEventStackInfoError;
    const INFO: OperationInfo = super::operation("DescribeAlarmEventStackInfo")
        .required(&["Uuid", "EventName", "UniqueInfo"])
        .read_only();
    const ERRORS: &'static [DescribeAlarmEventStackInfoError] = &[
        DescribeAlarmEventStackInfoError::NoPermission,
        DescribeAlarmEventStackInfoError::RdCheckNoPermission,
        DescribeAlarmEventStackInfoError::RdCheckInnerError,
        DescribeAlarmEventStackInfoError::ServerError,
    ];
}

/// Response to [`DescribeAlarmEventStackInfoRequest`].
#[non_exhaustive]
pub struct DescribeAlarmEventStackInfoResponse {
    /// What is known about the stack. Example: `text`.
    pub stack_info: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ECC6B3E3-D496-512D-B46D-E6996A6B63EE`.
    pub request_id: Option<String>,
}

response! {
    DescribeAlarmEventStackInfoResponse {
        "StackInfo" => stack_info: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAlarmEventStackInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAlarmEventStackInfoError = super::DocumentedError;
