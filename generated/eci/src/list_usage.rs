// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsage`, from `eci/ListUsage.md`.

use alicloud_runtime::codegen::*;

/// Shows the ECI quotas of a region with what is used of each.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::ListUsageRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.list_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListUsageRequest {
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
}

request! {
    ListUsageRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ListUsageRequest {
    type Response = ListUsageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUsage")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListUsageRequest`].
#[non_exhaustive]
pub struct ListUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89164E78-FC82-4684-BE97-DCDD85D26546`.
    pub request_id: Option<String>,
    /// The attributes that are concerned. Example: `text`.
    pub attributes: Option<Value>,
}

response! {
    ListUsageResponse {
        "RequestId" => request_id: value,
        "Attributes" => attributes: value,
    }
}
