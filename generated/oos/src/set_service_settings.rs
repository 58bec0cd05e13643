// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetServiceSettings`, from `oos/SetServiceSettings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceSetting};

/// Switches delivery of execution records to OSS or Simple Log Service and sets the target.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::SetServiceSettingsRequest::new();
/// let reply = client.set_service_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetServiceSettingsRequest {
    /// Whether the delivery OSS is switched on.
    pub delivery_oss_enabled: Option<bool>,
    /// Name that the delivery OSS bucket goes by.
    pub delivery_oss_bucket_name: Option<String>,
    /// Beginning of the names of records in the bucket.
    pub delivery_oss_key_prefix: Option<String>,
    /// Name that the delivery sls project goes by.
    pub delivery_sls_project_name: Option<String>,
    /// Whether the delivery sls is switched on.
    pub delivery_sls_enabled: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the rdc enterprise that the call is about.
    pub rdc_enterprise_id: Option<String>,
}

impl SetServiceSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryOssEnabled`.
    #[inline]
    pub fn delivery_oss_enabled(mut self, value: bool) -> Self {
        self.delivery_oss_enabled = Some(value);
        self
    }
    /// Sets `DeliveryOssBucketName`.
    pub fn delivery_oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_oss_bucket_name = Some(value.into());
        self
    }
    /// Sets `DeliveryOssKeyPrefix`.
    pub fn delivery_oss_key_prefix(mut self, value: impl Into<String>) -> Self {
        self.delivery_oss_key_prefix = Some(value.into());
        self
    }
    /// Sets `DeliverySlsProjectName`.
    pub fn delivery_sls_project_name(mut self, value: impl Into<String>) -> Self {
        self.delivery_sls_project_name = Some(value.into());
        self
    }
    /// Sets `DeliverySlsEnabled`.
    #[inline]
    pub fn delivery_sls_enabled(mut self, value: bool) -> Self {
        self.delivery_sls_enabled = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RdcEnterpriseId`.
    pub fn rdc_enterprise_id(mut self, value: impl Into<String>) -> Self {
        self.rdc_enterprise_id = Some(value.into());
        self
    }
}

request! {
    SetServiceSettingsRequest {
        "DeliveryOssEnabled" => delivery_oss_enabled: query,
        "DeliveryOssBucketName" => delivery_oss_bucket_name: query,
        "DeliveryOssKeyPrefix" => delivery_oss_key_prefix: query,
        "DeliverySlsProjectName" => delivery_sls_project_name: query,
        "DeliverySlsEnabled" => delivery_sls_enabled: query,
        "RegionId" => region_id: query,
        "RdcEnterpriseId" => rdc_enterprise_id: query,
    }
}

impl Operation for SetServiceSettingsRequest {
    type Response = SetServiceSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetServiceSettings")
        .region("RegionId");
}

/// Response to [`SetServiceSettingsRequest`].
#[non_exhaustive]
pub struct SetServiceSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBEC8072-BEC2-478E-8EAE-E723BA79CF19`.
    pub request_id: Option<String>,
    /// The service settings that were found or are concerned, one entry each.
    pub service_settings: Vec<ServiceSetting>,
}

response! {
    SetServiceSettingsResponse {
        "RequestId" => request_id: value,
        "ServiceSettings" => service_settings: list(""),
    }
}
