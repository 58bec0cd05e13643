// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDdosFromAccelerator`, from `ga/DetachDdosFromAccelerator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DdosConfigList};

/// Takes the Anti-DDoS instance off a Global Accelerator instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DetachDdosFromAcceleratorRequest::new()
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .region_id("cn-hangzhou");
/// let reply = client.detach_ddos_from_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDdosFromAcceleratorRequest {
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind DDoS config to work on or to narrow the list down to.
    pub ddos_config_list: Vec<DdosConfigList>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DetachDdosFromAcceleratorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DdosConfigList`.
    pub fn ddos_config_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DdosConfigList>>,
    ) -> Self {
        self.ddos_config_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DetachDdosFromAcceleratorRequest {
        "AcceleratorId" => accelerator_id: query,
        "RegionId" => region_id: query,
        "DdosConfigList" => ddos_config_list: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DetachDdosFromAcceleratorRequest {
    type Response = DetachDdosFromAcceleratorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachDdosFromAccelerator")
        .required(&["AcceleratorId"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`DetachDdosFromAcceleratorRequest`].
#[non_exhaustive]
pub struct DetachDdosFromAcceleratorResponse {
    /// ID of the DDoS that the item belongs to or stands for. Example: `ddoscoo-cn-zz11vq7j****`.
    pub ddos_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    DetachDdosFromAcceleratorResponse {
        "DdosId" => ddos_id: value,
        "RequestId" => request_id: value,
    }
}
