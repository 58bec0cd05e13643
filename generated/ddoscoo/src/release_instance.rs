// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstance`, from `ddoscoo/ReleaseInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Releases an instance that has expired already.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ReleaseInstanceRequest::new()
///     .region_id("cn-hangzhou")
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.release_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
}

impl ReleaseInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ReleaseInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseInstance")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`ReleaseInstanceRequest`].
pub type ReleaseInstanceResponse = alicloud_runtime::EmptyResponse;
