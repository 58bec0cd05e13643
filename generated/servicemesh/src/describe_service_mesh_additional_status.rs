// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshAdditionalStatus`, from `servicemesh/DescribeServiceMeshAdditionalStatus.md`.

use alicloud_runtime::codegen::*;

/// Runs additional checks on an ASM instance, such as its CLB instances, EIPs and log projects.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshAdditionalStatusRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_additional_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Way in which the check works.
    pub check_mode: Option<String>,
}

impl DescribeServiceMeshAdditionalStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `CheckMode`.
    pub fn check_mode(mut self, value: impl Into<String>) -> Self {
        self.check_mode = Some(value.into());
        self
    }
}

request! {
    DescribeServiceMeshAdditionalStatusRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "CheckMode" => check_mode: form,
    }
}

impl Operation for DescribeServiceMeshAdditionalStatusRequest {
    type Response = DescribeServiceMeshAdditionalStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshAdditionalStatus")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeServiceMeshAdditionalStatusRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshAdditionalStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11fd0027-c27e-41bb-a565-75583054****`.
    pub request_id: Option<String>,
    /// State that the cluster is in.
    pub cluster_status: Option<ClusterStatus>,
}

response! {
    DescribeServiceMeshAdditionalStatusResponse {
        "RequestId" => request_id: value,
        "ClusterStatus" => cluster_status: value,
    }
}

/// State that the cluster is in.
#[non_exhaustive]
pub struct ClusterStatus {
    /// State that the API server load balancer is in.
    pub api_server_load_balancer_status: Option<LoadBalancerStatus>,
    /// State that the pilot load balancer is in.
    pub pilot_load_balancer_status: Option<LoadBalancerStatus>,
    /// State that the canary pilot load balancer is in.
    pub canary_pilot_load_balancer_status: Option<LoadBalancerStatus>,
    /// State that the audit project is in. Example: `exist`.
    pub audit_project_status: Option<String>,
    /// Whether the log collector is installed in each cluster. Example: `text`.
    pub logtail_status_record: Option<Value>,
    /// State that the control plane project is in. Example: `exist`.
    pub control_plane_project_status: Option<String>,
    /// State that the sg is in. Example: `reused`.
    pub sg_status: Option<String>,
    /// State that the API server EIP is in. Example: `exist`.
    pub api_server_eip_status: Option<String>,
    /// State that the pilot EIP is in. Example: `exist`.
    pub pilot_eip_status: Option<String>,
    /// State that the access log project is in. Example: `exist`.
    pub access_log_project_status: Option<String>,
    /// State that the RAM application is in. Example: `reused`.
    pub ram_application_status: Option<String>,
}

response! {
    ClusterStatus {
        "ApiServerLoadBalancerStatus" => api_server_load_balancer_status: value,
        "PilotLoadBalancerStatus" => pilot_load_balancer_status: value,
        "CanaryPilotLoadBalancerStatus" => canary_pilot_load_balancer_status: value,
        "AuditProjectStatus" => audit_project_status: value,
        "LogtailStatusRecord" => logtail_status_record: value,
        "ControlPlaneProjectStatus" => control_plane_project_status: value,
        "SgStatus" => sg_status: value,
        "ApiServerEIPStatus" => api_server_eip_status: value,
        "PilotEIPStatus" => pilot_eip_status: value,
        "AccessLogProjectStatus" => access_log_project_status: value,
        "RAMApplicationStatus" => ram_application_status: value,
    }
}

/// State that the API server load balancer is in.
#[non_exhaustive]
pub struct LoadBalancerStatus {
    /// State that the SLB exist is in. Example: `exist`.
    pub slb_exist_status: Option<String>,
    /// State that the SLB back end server num is in. Example: `num_exact`.
    pub slb_back_end_server_num_status: Option<String>,
    /// Whether others use the load balancer as well. Example: `false`.
    pub reused: Option<bool>,
    /// Whether the load balancer is locked. Example: `false`.
    pub locked: Option<bool>,
    /// How the item is billed. Example: `PrePay`.
    pub pay_type: Option<String>,
}

response! {
    LoadBalancerStatus {
        "SLBExistStatus" => slb_exist_status: value,
        "SLBBackEndServerNumStatus" => slb_back_end_server_num_status: value,
        "Reused" => reused: value,
        "Locked" => locked: value,
        "PayType" => pay_type: value,
    }
}
