// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicyEnableStatus`, from `tag/GetPolicyEnableStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the tag policy feature is enabled, per mode.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::GetPolicyEnableStatusRequest::new();
/// let reply = client.get_policy_enable_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyEnableStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
    /// What is switched on or off: tag policies (`TAG_POLICY`) or the strict check that items carry
    /// tags (`VERIFY_NO_TAG`).
    pub open_type: Option<String>,
}

impl GetPolicyEnableStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `OpenType`.
    pub fn open_type(mut self, value: impl Into<String>) -> Self {
        self.open_type = Some(value.into());
        self
    }
}

request! {
    GetPolicyEnableStatusRequest {
        "RegionId" => region_id: query,
        "UserType" => user_type: query,
        "OpenType" => open_type: query,
    }
}

impl Operation for GetPolicyEnableStatusRequest {
    type Response = GetPolicyEnableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPolicyEnableStatus")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPolicyEnableStatusRequest`].
#[non_exhaustive]
pub struct GetPolicyEnableStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6C8DF1B1-C65F-5D3A-9FDA-26A4683BB36B`.
    pub request_id: Option<String>,
    /// The status models that were found or are concerned, one entry each.
    pub status_models: Vec<StatusModel>,
}

response! {
    GetPolicyEnableStatusResponse {
        "RequestId" => request_id: value,
        "StatusModels" => status_models: list(""),
    }
}

/// The status models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StatusModel {
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    /// Example: `RD`.
    pub user_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
}

response! {
    StatusModel {
        "UserType" => user_type: value,
        "Status" => status: value,
    }
}
