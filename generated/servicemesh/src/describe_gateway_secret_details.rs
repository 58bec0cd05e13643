// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGatewaySecretDetails`, from `servicemesh/DescribeGatewaySecretDetails.md`.

use alicloud_runtime::codegen::*;

/// Lists the certificates of an ASM gateway, with their validity and state.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeGatewaySecretDetailsRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_gateway_secret_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGatewaySecretDetailsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// ASM gateway that the call works on.
    pub istio_gateway_name: Option<String>,
}

impl DescribeGatewaySecretDetailsRequest {
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
    /// Sets `IstioGatewayName`.
    pub fn istio_gateway_name(mut self, value: impl Into<String>) -> Self {
        self.istio_gateway_name = Some(value.into());
        self
    }
}

request! {
    DescribeGatewaySecretDetailsRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "IstioGatewayName" => istio_gateway_name: form,
    }
}

impl Operation for DescribeGatewaySecretDetailsRequest {
    type Response = DescribeGatewaySecretDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGatewaySecretDetails")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeGatewaySecretDetailsRequest`].
#[non_exhaustive]
pub struct DescribeGatewaySecretDetailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// Certificates and domains of the ASM gateway.
    pub gateway_secret_details: Vec<GatewaySecretDetail>,
}

response! {
    DescribeGatewaySecretDetailsResponse {
        "RequestId" => request_id: value,
        "GatewaySecretDetails" => gateway_secret_details: list(""),
    }
}

/// Certificates and domains of the ASM gateway.
#[non_exhaustive]
pub struct GatewaySecretDetail {
    /// Time that is set or recorded for this: issue. Example: `2022-03-03 07:45`.
    pub issue_time: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2023-03-03 07:45`.
    pub expired_time: Option<String>,
    /// ASM gateway that the item belongs to. Example: `bookinfo-gateway`.
    pub gateway_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub state: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `tls.crt not exist`.
    pub message: Option<String>,
    /// Host name the certificate is shown for. Example: `demo.com`.
    pub sni: Option<String>,
    /// Kubernetes Secret that holds the certificate. Example: `demo-secret`.
    pub secret_name: Option<String>,
}

response! {
    GatewaySecretDetail {
        "IssueTime" => issue_time: value,
        "ExpiredTime" => expired_time: value,
        "GatewayName" => gateway_name: value,
        "State" => state: value,
        "Message" => message: value,
        "SNI" => sni: value,
        "SecretName" => secret_name: value,
    }
}
