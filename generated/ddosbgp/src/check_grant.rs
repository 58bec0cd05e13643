// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckGrant`, from `ddosbgp/CheckGrant.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Anti-DDoS Origin is authorized to query the account's ECS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::CheckGrantRequest::new();
/// let reply = client.check_grant(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckGrantRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the service role is checked.
    pub is_slr: Option<bool>,
}

impl CheckGrantRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `IsSlr`.
    #[inline]
    pub fn is_slr(mut self, value: bool) -> Self {
        self.is_slr = Some(value);
        self
    }
}

request! {
    CheckGrantRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "IsSlr" => is_slr: query,
    }
}

impl Operation for CheckGrantRequest {
    type Response = CheckGrantResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CheckGrant")
        .method("GET")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckGrantRequest`].
#[non_exhaustive]
pub struct CheckGrantResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E76E316C-697F-42D8-883A-D99864D2E77F`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    CheckGrantResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}
