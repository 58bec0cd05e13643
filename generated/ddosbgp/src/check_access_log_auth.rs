// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckAccessLogAuth`, from `ddosbgp/CheckAccessLogAuth.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Anti-DDoS Origin is authorized to access Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::CheckAccessLogAuthRequest::new();
/// let reply = client.check_access_log_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckAccessLogAuthRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CheckAccessLogAuthRequest {
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
    CheckAccessLogAuthRequest {
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CheckAccessLogAuthRequest {
    type Response = CheckAccessLogAuthResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CheckAccessLogAuth")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckAccessLogAuthRequest`].
#[non_exhaustive]
pub struct CheckAccessLogAuthResponse {
    /// Whether the service may write logs. Example: `true`.
    pub access_log_auth: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `864FE2F4-CB2E-4024-B9EF-D59FD08ABD41`.
    pub request_id: Option<String>,
}

response! {
    CheckAccessLogAuthResponse {
        "AccessLogAuth" => access_log_auth: value,
        "RequestId" => request_id: value,
    }
}
