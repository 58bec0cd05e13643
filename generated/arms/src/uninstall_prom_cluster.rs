// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallPromCluster`, from `arms/UninstallPromCluster.md`.

use alicloud_runtime::codegen::*;

/// Uninstalls ARMS Prometheus monitoring from a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UninstallPromClusterRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("c0bad479465464e1d8c1e641b0afb****");
/// let reply = client.uninstall_prom_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallPromClusterRequest {
    /// Language of the texts that come back. Example: `zh`.
    pub aliyun_lang: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c0bad479465464e1d8c1e641b0afb****`.
    pub cluster_id: Option<String>,
}

impl UninstallPromClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
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
}

request! {
    UninstallPromClusterRequest {
        "AliyunLang" => aliyun_lang: query,
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for UninstallPromClusterRequest {
    type Response = UninstallPromClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UninstallPromCluster")
        .required(&["RegionId", "ClusterId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`UninstallPromClusterRequest`].
#[non_exhaustive]
pub struct UninstallPromClusterResponse {
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53980F48-DE82-53A1-9ADE-D2629226DD9A`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    UninstallPromClusterResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}
