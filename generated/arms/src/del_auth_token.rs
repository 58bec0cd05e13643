// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DelAuthToken`, from `arms/DelAuthToken.md`.

use alicloud_runtime::codegen::*;

/// Switches token authentication off for a Prometheus cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DelAuthTokenRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.del_auth_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DelAuthTokenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
}

impl DelAuthTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DelAuthTokenRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DelAuthTokenRequest {
    type Response = DelAuthTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DelAuthToken")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`DelAuthTokenRequest`].
#[non_exhaustive]
pub struct DelAuthTokenResponse {
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5EC8221-08F2-4C95-9AF1-49FD998C647A`.
    pub request_id: Option<String>,
}

response! {
    DelAuthTokenResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
