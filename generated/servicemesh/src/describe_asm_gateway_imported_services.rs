// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeASMGatewayImportedServices`, from `servicemesh/DescribeASMGatewayImportedServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the services that an ASM gateway has imported from a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeASMGatewayImportedServicesRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_asm_gateway_imported_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeASMGatewayImportedServicesRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway whose imported services are shown or set.
    pub asm_gateway_name: Option<String>,
    /// Namespace that the service lies in.
    pub service_namespace: Option<String>,
}

impl DescribeASMGatewayImportedServicesRequest {
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
    /// Sets `ASMGatewayName`.
    pub fn asm_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.asm_gateway_name = Some(value.into());
        self
    }
    /// Sets `ServiceNamespace`.
    pub fn service_namespace(mut self, value: impl Into<String>) -> Self {
        self.service_namespace = Some(value.into());
        self
    }
}

request! {
    DescribeASMGatewayImportedServicesRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "ASMGatewayName" => asm_gateway_name: form,
        "ServiceNamespace" => service_namespace: form,
    }
}

impl Operation for DescribeASMGatewayImportedServicesRequest {
    type Response = DescribeASMGatewayImportedServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeASMGatewayImportedServices")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeASMGatewayImportedServicesRequest`].
#[non_exhaustive]
pub struct DescribeASMGatewayImportedServicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `11fd0027-c27e-41bb-a565-75583054****`.
    pub request_id: Option<String>,
    /// The imported services that were found or are concerned, one entry each.
    pub imported_services: Vec<ImportedService>,
}

response! {
    DescribeASMGatewayImportedServicesResponse {
        "RequestId" => request_id: value,
        "ImportedServices" => imported_services: list(""),
    }
}

/// The imported services that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImportedService {
    /// Kubernetes or registered workload that requests are sent to. Example: `productpage`.
    pub service_name: Option<String>,
    /// Namespace that the service lies in. Example: `default`.
    pub service_namespace: Option<String>,
}

response! {
    ImportedService {
        "ServiceName" => service_name: value,
        "ServiceNamespace" => service_namespace: value,
    }
}
