// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallCmsExporter`, from `arms/InstallCmsExporter.md`.

use alicloud_runtime::codegen::*;

/// Installs an exporter that brings CloudMonitor metrics into a Prometheus instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::InstallCmsExporterRequest::new()
///     .region_id("cn-beijing")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .cms_args("hologres#cen")
///     .direct_args("hologres#cen");
/// let reply = client.install_cms_exporter(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct InstallCmsExporterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// **Required.** The cms args that are concerned. Example: `hologres#cen`.
    pub cms_args: Option<String>,
    /// Whether this is switched on: tag. Default: `true`. Example: `false`.
    pub enable_tag: Option<bool>,
    /// **Required.** The direct args that are concerned. Example: `hologres#cen`.
    pub direct_args: Option<String>,
}

impl InstallCmsExporterRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `CmsArgs`, which is required.
    pub fn cms_args(mut self, value: impl Into<String>) -> Self {
        self.cms_args = Some(value.into());
        self
    }
    /// Sets `EnableTag`.
    #[inline]
    pub fn enable_tag(mut self, value: bool) -> Self {
        self.enable_tag = Some(value);
        self
    }
    /// Sets `DirectArgs`, which is required.
    pub fn direct_args(mut self, value: impl Into<String>) -> Self {
        self.direct_args = Some(value.into());
        self
    }
}

request! {
    InstallCmsExporterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "CmsArgs" => cms_args: query,
        "EnableTag" => enable_tag: query,
        "DirectArgs" => direct_args: query,
    }
}

impl Operation for InstallCmsExporterRequest {
    type Response = InstallCmsExporterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InstallCmsExporter")
        .required(&["RegionId", "ClusterId", "CmsArgs", "DirectArgs"])
        .region("RegionId");
}

/// Response to [`InstallCmsExporterRequest`].
#[non_exhaustive]
pub struct InstallCmsExporterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7A04B0D-E2CA-59BB-8A9D-D5D349C22BF1`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    InstallCmsExporterResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
