// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVMsInServiceMesh`, from `servicemesh/DescribeVMsInServiceMesh.md`.

use alicloud_runtime::codegen::*;

/// Lists the virtual machines that have joined an ASM instance.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeVMsInServiceMeshRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_vms_in_service_mesh(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeVMsInServiceMeshRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeVMsInServiceMeshRequest {
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
    DescribeVMsInServiceMeshRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for DescribeVMsInServiceMeshRequest {
    type Response = DescribeVMsInServiceMeshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVMsInServiceMesh")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeVMsInServiceMeshRequest`].
#[non_exhaustive]
pub struct DescribeVMsInServiceMeshResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4b2c0fe0-6705-4614-8521-6b9d289163c8`.
    pub request_id: Option<String>,
    /// The VMs that were found or are concerned, one entry each.
    pub vms: Vec<Vm>,
}

response! {
    DescribeVMsInServiceMeshResponse {
        "RequestId" => request_id: value,
        "VMs" => vms: list(""),
    }
}

/// The VMs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vm {
    /// ID of the instance, by which other calls name it. Example: `i-2ze45cgxkx4q12e****`.
    pub instance_id: Option<String>,
    /// Tag that the has carries. Example: `true`.
    pub has_tag: Option<bool>,
    /// IPv4 at which the server, or the elastic IP, is found. Example: `10.0.*,***`.
    pub ip_address: Option<String>,
    /// Name that the machine goes by on the network. Example: `iZ2ze45cgxkx4q12eh9l****`.
    pub host_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// IDs of the security groups that were found or are concerned.
    /// Example: `sg-2zeaqy08amco9osl****`.
    pub security_group_ids: Option<String>,
    /// Where the server or pod runs, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region: Option<String>,
}

response! {
    Vm {
        "InstanceId" => instance_id: value,
        "HasTag" => has_tag: value,
        "IpAddress" => ip_address: value,
        "HostName" => host_name: value,
        "Status" => status: value,
        "SecurityGroupIds" => security_group_ids: value,
        "Region" => region: value,
    }
}
