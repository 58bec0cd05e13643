// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshVMs`, from `servicemesh/DescribeServiceMeshVMs.md`.

use alicloud_runtime::codegen::*;

/// Lists the ECS instances in the same VPC as an ASM instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshVMsRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_vms(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeServiceMeshVMsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeServiceMeshVMsRequest {
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
}

request! {
    DescribeServiceMeshVMsRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for DescribeServiceMeshVMsRequest {
    type Response = DescribeServiceMeshVMsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshVMs")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeServiceMeshVMsRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshVMsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4b2c0fe0-6705-4614-8521-6b9d289163c8`.
    pub request_id: Option<String>,
    /// The VMs that were found or are concerned, one entry each.
    pub vms: Vec<Vm>,
}

response! {
    DescribeServiceMeshVMsResponse {
        "RequestId" => request_id: value,
        "VMs" => vms: list(""),
    }
}

/// The VMs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vm {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-2ze0kub9scdguom****`.
    pub instance_id: Option<String>,
    /// Tag that the has carries. Example: `false`.
    pub has_tag: Option<bool>,
    /// IPv4 at which the server, or the elastic IP, is found. Example: `192.168.2.241`.
    pub ip_address: Option<String>,
    /// Name that the machine goes by on the network. Example: `iZ2ze45cgxkx4q12eh****`.
    pub host_name: Option<String>,
    /// IDs of the security groups that were found or are concerned.
    /// Example: `sg-2zeaqy08amco9osl****`.
    pub security_group_ids: Option<String>,
    /// Mesh that the call works on. Example: `ccb37ff104caf419fbf48fb38e6f3****`.
    pub service_mesh_id: Option<String>,
    /// Where the server or pod runs, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region: Option<String>,
}

response! {
    Vm {
        "Status" => status: value,
        "InstanceId" => instance_id: value,
        "HasTag" => has_tag: value,
        "IpAddress" => ip_address: value,
        "HostName" => host_name: value,
        "SecurityGroupIds" => security_group_ids: value,
        "ServiceMeshId" => service_mesh_id: value,
        "Region" => region: value,
    }
}
