// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIngress`, from `sae/DescribeIngress.md`.

use alicloud_runtime::codegen::*;

/// Returns one Ingress with its load balancer, port, and routing rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeIngressRequest::new()
///     .ingress_id(1);
/// let reply = client.describe_ingress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIngressRequest {
    /// **Required.** ID of the ingress that the call is about.
    pub ingress_id: Option<i64>,
}

impl DescribeIngressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IngressId`, which is required.
    #[inline]
    pub fn ingress_id(mut self, value: i64) -> Self {
        self.ingress_id = Some(value);
        self
    }
}

request! {
    DescribeIngressRequest {
        "IngressId" => ingress_id: query,
    }
}

impl Operation for DescribeIngressRequest {
    type Response = DescribeIngressResponse;
    type Error = DescribeIngressError;
    const INFO: OperationInfo = super::operation("DescribeIngress")
        .roa("GET", "/pop/v1/sam/ingress/Ingress")
        .required(&["IngressId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeIngressError] = &[
        DescribeIngressError::InvalidParameterNotEmpty,
        DescribeIngressError::InvalidParameterObviously,
        DescribeIngressError::InvalidParameterWithMessage,
    ];
}

/// Response to [`DescribeIngressRequest`].
#[non_exhaustive]
pub struct DescribeIngressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a981dd515966966104121683d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IngressData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeIngressResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IngressData {
    /// ID of the SLB that the item belongs to or stands for. Example: `lb-uf62****6d13tq2u5`.
    pub slb_id: Option<String>,
    /// ID of the namespace that the item belongs to or stands for. Example: `cn-beijing:sae-test`.
    pub namespace_id: Option<String>,
    /// Free text that describes the item to people. Example: `ingress-sae-test`.
    pub description: Option<String>,
    /// Network port that belongs to the listener. Example: `443`.
    pub listener_port: Option<i32>,
    /// Which kind of SLB it is or is to be. Example: `internet`.
    pub slb_type: Option<String>,
    /// ID that the certificate is kept under in the service.
    /// Example: `13623****809_16cad216b32_845_-419427029`.
    pub cert_id: Option<String>,
    /// Name that people know the item by. Example: `lb-uf6jt0nu4z6ior943****-80-f5****`.
    pub name: Option<String>,
    /// Where requests go that fit no other rule.
    pub default_rule: Option<DefaultRule>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// Identifier of the item within its collection. Example: `87`.
    pub id: Option<i64>,
    /// Which kind of load balance it is or is to be. Example: `clb`.
    pub load_balance_type: Option<String>,
    /// Protocol that the listener uses. Example: `HTTP`.
    pub listener_protocol: Option<String>,
    /// IDs of the certificates that were found or are concerned.
    /// Example: `87***35-cn-hangzhou,812***3-cn-hangzhou`.
    pub cert_ids: Option<String>,
}

response! {
    IngressData {
        "SlbId" => slb_id: value,
        "NamespaceId" => namespace_id: value,
        "Description" => description: value,
        "ListenerPort" => listener_port: value,
        "SlbType" => slb_type: value,
        "CertId" => cert_id: value,
        "Name" => name: value,
        "DefaultRule" => default_rule: value,
        "Rules" => rules: list(""),
        "Id" => id: value,
        "LoadBalanceType" => load_balance_type: value,
        "ListenerProtocol" => listener_protocol: value,
        "CertIds" => cert_ids: value,
    }
}

/// Where requests go that fit no other rule.
#[non_exhaustive]
pub struct DefaultRule {
    /// Network port that belongs to the container. Example: `8080`.
    pub container_port: Option<i32>,
    /// Name that the application is registered under. Example: `app1`.
    pub app_name: Option<String>,
    /// ID that the service gave the application. Example: `395b60e4-0550-458d-9c54-a265d036****`.
    pub app_id: Option<String>,
    /// Protocol that the backend uses. Example: `http`.
    pub backend_protocol: Option<String>,
}

response! {
    DefaultRule {
        "ContainerPort" => container_port: value,
        "AppName" => app_name: value,
        "AppId" => app_id: value,
        "BackendProtocol" => backend_protocol: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Name that the application is registered under. Example: `app1`.
    pub app_name: Option<String>,
    /// Network port that belongs to the container. Example: `8080`.
    pub container_port: Option<i32>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `edas.site`.
    pub domain: Option<String>,
    /// ID that the service gave the application. Example: `395b60e4-0550-458d-9c54-a265d036****`.
    pub app_id: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/path1`.
    pub path: Option<String>,
    /// Protocol that the backend uses. Example: `http`.
    pub backend_protocol: Option<String>,
    /// Path under which the rewrite is found. Example: `/${1}`.
    pub rewrite_path: Option<String>,
}

response! {
    Rule {
        "AppName" => app_name: value,
        "ContainerPort" => container_port: value,
        "Domain" => domain: value,
        "AppId" => app_id: value,
        "Path" => path: value,
        "BackendProtocol" => backend_protocol: value,
        "RewritePath" => rewrite_path: value,
    }
}

/// Errors that the documentation of [`DescribeIngressRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type DescribeIngressError = super::DocumentedError;
