// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSlsOpenStatus`, from `ddosbgp/GetSlsOpenStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Simple Log Service is activated for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::GetSlsOpenStatusRequest::new();
/// let reply = client.get_sls_open_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSlsOpenStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl GetSlsOpenStatusRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    GetSlsOpenStatusRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for GetSlsOpenStatusRequest {
    type Response = GetSlsOpenStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetSlsOpenStatus")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSlsOpenStatusRequest`].
#[non_exhaustive]
pub struct GetSlsOpenStatusResponse {
    /// State that the sls open is in. Example: `true`.
    pub sls_open_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D01666F5-541B-4C78-98A6-D29E02DAAC7C`.
    pub request_id: Option<String>,
}

response! {
    GetSlsOpenStatusResponse {
        "SlsOpenStatus" => sls_open_status: value,
        "RequestId" => request_id: value,
    }
}
