// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccessKeyLastUsedInfo`, from `actiontrail/GetAccessKeyLastUsedInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows when and with which service an AccessKey pair was last used.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetAccessKeyLastUsedInfoRequest::new()
///     .access_key("LTAI****************");
/// let reply = client.get_access_key_last_used_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccessKeyLastUsedInfoRequest {
    /// **Required.** Key that opens, signs or picks out the access. Example: `LTAI****************`.
    pub access_key: Option<String>,
}

impl GetAccessKeyLastUsedInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessKey`, which is required.
    pub fn access_key(mut self, value: impl Into<String>) -> Self {
        self.access_key = Some(value.into());
        self
    }
}

request! {
    GetAccessKeyLastUsedInfoRequest {
        "AccessKey" => access_key: query,
    }
}

impl Operation for GetAccessKeyLastUsedInfoRequest {
    type Response = GetAccessKeyLastUsedInfoResponse;
    type Error = GetAccessKeyLastUsedInfoError;
    const INFO: OperationInfo = super::operation("GetAccessKeyLastUsedInfo")
        .required(&["AccessKey"])
        .read_only();
    const ERRORS: &'static [GetAccessKeyLastUsedInfoError] = &[
        GetAccessKeyLastUsedInfoError::IncompleteSignature,
        GetAccessKeyLastUsedInfoError::InvalidQueryParameter,
    ];
}

/// Response to [`GetAccessKeyLastUsedInfoRequest`].
#[non_exhaustive]
pub struct GetAccessKeyLastUsedInfoResponse {
    /// ID of the AccessKey pair that the item belongs to or stands for.
    /// Example: `LTAI****************`.
    pub access_key_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `104758519118****`.
    pub account_id: Option<String>,
    /// Whose key it is, such as a RAM user's or that of the account itself. Example: `ram-user`.
    pub account_type: Option<String>,
    /// More about the item, in words or as JSON. Example: `text`.
    pub detail: Option<String>,
    /// Number of the account that the resource belongs to. Example: `24549429003625****`.
    pub owner_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `239EB588-CD24-522E-B0B5-174A1A588BE0`.
    pub request_id: Option<String>,
    /// Cloud service whose records are looked at, such as `Ecs`.
    pub service_name: Option<String>,
    /// Chinese name of the cloud service. Example: `text`.
    pub service_name_cn: Option<String>,
    /// English name of the cloud service. Example: `Elastic Compute Service`.
    pub service_name_en: Option<String>,
    /// Where it comes from. Example: `ManagementEvent`.
    pub source: Option<String>,
    /// Moment that was recorded for this: used. Example: `1657247532000`.
    pub used_timestamp: Option<i64>,
    /// Name that the user logs on with. Example: `alice`.
    pub user_name: Option<String>,
}

response! {
    GetAccessKeyLastUsedInfoResponse {
        "AccessKeyId" => access_key_id: value,
        "AccountId" => account_id: value,
        "AccountType" => account_type: value,
        "Detail" => detail: value,
        "OwnerId" => owner_id: value,
        "RequestId" => request_id: value,
        "ServiceName" => service_name: value,
        "ServiceNameCn" => service_name_cn: value,
        "ServiceNameEn" => service_name_en: value,
        "Source" => source: value,
        "UsedTimestamp" => used_timestamp: value,
        "UserName" => user_name: value,
    }
}

/// Errors that the documentation of [`GetAccessKeyLastUsedInfoRequest`] names.
///
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type GetAccessKeyLastUsedInfoError = super::DocumentedError;
