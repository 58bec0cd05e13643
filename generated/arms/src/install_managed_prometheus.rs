// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallManagedPrometheus`, from `arms/InstallManagedPrometheus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterType};

/// Installs a managed Prometheus for a serverless cluster or ECS, run on the side of the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::InstallManagedPrometheusRequest::new()
///     .cluster_type("ask")
///     .vpc_id("vpc-xxxxxx")
///     .vswitch_id("vsw-bp1*********")
///     .security_group_id("sg-bp1********");
/// let reply = client.install_managed_prometheus(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct InstallManagedPrometheusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// Name that the cluster goes by. Example: `prd-ecs`.
    pub cluster_name: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart. Example: `ask`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-xxxxxx`.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1*********`.
    pub vswitch_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    /// Example: `sg-bp1********`.
    pub security_group_id: Option<String>,
    /// ID of the grafana instance that the call is about.
    /// Default: `free`. Example: `grafana-bp1*****`.
    pub grafana_instance_id: Option<String>,
    /// Settings of the kube, and what it works with. Default: `kubeConfig`.
    pub kube_config: Option<String>,
    /// What is known about the vc extra.
    pub vc_extra_info: Option<String>,
}

impl InstallManagedPrometheusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<Open<ClusterType>>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `GrafanaInstanceId`.
    pub fn grafana_instance_id(mut self, value: impl Into<String>) -> Self {
        self.grafana_instance_id = Some(value.into());
        self
    }
    /// Sets `KubeConfig`.
    pub fn kube_config(mut self, value: impl Into<String>) -> Self {
        self.kube_config = Some(value.into());
        self
    }
    /// Sets `VcExtraInfo`.
    pub fn vc_extra_info(mut self, value: impl Into<String>) -> Self {
        self.vc_extra_info = Some(value.into());
        self
    }
}

request! {
    InstallManagedPrometheusRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClusterName" => cluster_name: query,
        "ClusterType" => cluster_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "SecurityGroupId" => security_group_id: query,
        "GrafanaInstanceId" => grafana_instance_id: query,
        "KubeConfig" => kube_config: query,
        "VcExtraInfo" => vc_extra_info: query,
    }
}

impl Operation for InstallManagedPrometheusRequest {
    type Response = InstallManagedPrometheusResponse;
    type Error = InstallManagedPrometheusError;
    const INFO: OperationInfo = super::operation("InstallManagedPrometheus")
        .required(&["ClusterType", "VpcId", "VSwitchId", "SecurityGroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [InstallManagedPrometheusError] = &[
        InstallManagedPrometheusError::IdempotentParameterMismatch,
    ];
}

/// Response to [`InstallManagedPrometheusRequest`].
#[non_exhaustive]
pub struct InstallManagedPrometheusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `String 2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `vpcId is blank`.
    pub message: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
}

response! {
    InstallManagedPrometheusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`InstallManagedPrometheusRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type InstallManagedPrometheusError = super::DocumentedError;
