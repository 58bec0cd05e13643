// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDdosToAccelerator`, from `ga/AttachDdosToAccelerator.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DdosConfigList};

/// Protects a Global Accelerator instance against DDoS attacks with an Anti-DDoS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::AttachDdosToAcceleratorRequest::new()
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .region_id("cn-hangzhou");
/// let reply = client.attach_ddos_to_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDdosToAcceleratorRequest {
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// ID of the DDoS that the call is about. Example: `ddoscoo-cn-zz11vq7j****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ddos_id: Option<String>,
    /// Region that the DDoS lies in. Example: `cn-hangzhou`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ddos_region_id: Option<Open<DdosRegionId>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items of the kind DDoS config to work on or to narrow the list down to.
    pub ddos_config_list: Vec<DdosConfigList>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl AttachDdosToAcceleratorRequest {
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
    /// Sets `DdosId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ddos_id(mut self, value: impl Into<String>) -> Self {
        self.ddos_id = Some(value.into());
        self
    }
    /// Sets `DdosRegionId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ddos_region_id(mut self, value: impl Into<Open<DdosRegionId>>) -> Self {
        self.ddos_region_id = Some(value.into());
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
    AttachDdosToAcceleratorRequest {
        "AcceleratorId" => accelerator_id: query,
        "DdosId" => ddos_id: query,
        "DdosRegionId" => ddos_region_id: query,
        "RegionId" => region_id: query,
        "DdosConfigList" => ddos_config_list: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for AttachDdosToAcceleratorRequest {
    type Response = AttachDdosToAcceleratorResponse;
    type Error = AttachDdosToAcceleratorError;
    const INFO: OperationInfo = super::operation("AttachDdosToAccelerator")
        .required(&["AcceleratorId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [AttachDdosToAcceleratorError] = &[
        AttachDdosToAcceleratorError::DdosIdError,
        AttachDdosToAcceleratorError::NoPermissionGaDdosRoleSession,
    ];
}

/// Response to [`AttachDdosToAcceleratorRequest`].
#[non_exhaustive]
pub struct AttachDdosToAcceleratorResponse {
    /// ID of the DDoS that the item belongs to or stands for. Example: `ddoscoo-cn-zz11vq7j****`.
    pub ddos_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
    /// ID of the ga that the item belongs to or stands for. Example: `ga-bp1odcab8tmno0hdq****`.
    pub ga_id: Option<String>,
}

response! {
    AttachDdosToAcceleratorResponse {
        "DdosId" => ddos_id: value,
        "RequestId" => request_id: value,
        "GaId" => ga_id: value,
    }
}

values! {
    /// Region that the DDoS lies in.
    pub enum DdosRegionId {
        /// The Chinese mainland.
        CnHangzhou = "cn-hangzhou",
        /// Outside the Chinese mainland.
        ApSoutheast1 = "ap-southeast-1",
    }
}

/// Errors that the documentation of [`AttachDdosToAcceleratorRequest`] names.
///
/// - [`DdosIdError`](super::DocumentedError::DdosIdError)
/// - [`NoPermissionGaDdosRoleSession`](super::DocumentedError::NoPermissionGaDdosRoleSession)
pub type AttachDdosToAcceleratorError = super::DocumentedError;
