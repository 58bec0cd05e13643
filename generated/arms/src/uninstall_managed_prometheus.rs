// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallManagedPrometheus`, from `arms/UninstallManagedPrometheus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterType};

/// Uninstalls managed Prometheus from an ASK, ECS, or ACK One cluster.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UninstallManagedPrometheusRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_type("ask");
/// let reply = client.uninstall_managed_prometheus(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UninstallManagedPrometheusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cc7a37ee31aea4ed1a059eff8034b****`.
    pub cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxyexli2****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    /// Here: `ecs`, `ask`, `one`, `acs`, `flink`. Example: `ask`.
    pub cluster_type: Option<Open<ClusterType>>,
    /// ID of the virtual private cloud. Example: `vpc-rpn**********`.
    pub vpc_id: Option<String>,
}

impl UninstallManagedPrometheusRequest {
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
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<Open<ClusterType>>) -> Self {
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
    UninstallManagedPrometheusRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClusterType" => cluster_type: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for UninstallManagedPrometheusRequest {
    type Response = UninstallManagedPrometheusResponse;
    type Error = UninstallManagedPrometheusError;
    const INFO: OperationInfo = super::operation("UninstallManagedPrometheus")
        .required(&["RegionId", "ClusterType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [UninstallManagedPrometheusError] = &[
        UninstallManagedPrometheusError::IdempotentParameterMismatch,
    ];
}

/// Response to [`UninstallManagedPrometheusRequest`].
#[non_exhaustive]
pub struct UninstallManagedPrometheusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A0CEDF1-06FE-44AC-8E21-21A5BE65****`.
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
    UninstallManagedPrometheusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
        "Message" => message: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`UninstallManagedPrometheusRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type UninstallManagedPrometheusError = super::DocumentedError;
