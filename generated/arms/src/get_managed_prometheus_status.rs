// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetManagedPrometheusStatus`, from `arms/GetManagedPrometheusStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells how far the managed Prometheus instance of an ASK, ECS, or ACK One cluster is installed.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetManagedPrometheusStatusRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("cc7a37ee31aea4ed1a059eff8034b****")
///     .cluster_type("ask");
/// let reply = client.get_managed_prometheus_status(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetManagedPrometheusStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart. Example: `ask`.
    pub cluster_type: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-***`.
    pub vpc_id: Option<String>,
}

impl GetManagedPrometheusStatusRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    GetManagedPrometheusStatusRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClusterType" => cluster_type: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for GetManagedPrometheusStatusRequest {
    type Response = GetManagedPrometheusStatusResponse;
    type Error = GetManagedPrometheusStatusError;
    const INFO: OperationInfo = super::operation("GetManagedPrometheusStatus")
        .required(&["RegionId", "ClusterId", "ClusterType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetManagedPrometheusStatusError] = &[
        GetManagedPrometheusStatusError::IdempotentParameterMismatch,
    ];
}

/// Response to [`GetManagedPrometheusStatusRequest`].
#[non_exhaustive]
pub struct GetManagedPrometheusStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7781D4A-2818-41E7-B7BB-79D809E9****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `Installing`.
    pub data: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    GetManagedPrometheusStatusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`GetManagedPrometheusStatusRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type GetManagedPrometheusStatusError = super::DocumentedError;
