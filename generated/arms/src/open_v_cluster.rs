// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenVCluster`, from `arms/OpenVCluster.md`.

use alicloud_runtime::codegen::*;

/// Creates a virtual cluster for a product.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::OpenVClusterRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_type("cloud-product-prometheus");
/// let reply = client.open_v_cluster(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct OpenVClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    /// Example: `cloud-product-prometheus`.
    pub cluster_type: Option<String>,
    /// How many clusters to open. Example: `10`.
    pub length: Option<i32>,
    /// Code of the cloud service concerned. Example: `influxdb`.
    pub product: Option<String>,
    /// Whether the recreate is switched on. Example: `false`.
    pub recreate_switch: Option<bool>,
}

impl OpenVClusterRequest {
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
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `Length`.
    #[inline]
    pub fn length(mut self, value: i32) -> Self {
        self.length = Some(value);
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `RecreateSwitch`.
    #[inline]
    pub fn recreate_switch(mut self, value: bool) -> Self {
        self.recreate_switch = Some(value);
        self
    }
}

request! {
    OpenVClusterRequest {
        "RegionId" => region_id: query,
        "ClusterType" => cluster_type: query,
        "Length" => length: query,
        "Product" => product: query,
        "RecreateSwitch" => recreate_switch: query,
    }
}

impl Operation for OpenVClusterRequest {
    type Response = OpenVClusterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenVCluster")
        .required(&["RegionId", "ClusterType"])
        .region("RegionId");
}

/// Response to [`OpenVClusterRequest`].
#[non_exhaustive]
pub struct OpenVClusterResponse {
    /// What the call returns besides its status. Example: `rre59xelcx`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `42E58E4D-ACAD-4400-8FAF-F762340AE5B3`.
    pub request_id: Option<String>,
}

response! {
    OpenVClusterResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
