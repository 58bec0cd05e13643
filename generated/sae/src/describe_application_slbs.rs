// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationSlbs`, from `sae/DescribeApplicationSlbs.md`.

use alicloud_runtime::codegen::*;

/// Returns the SLB instances and listeners that are bound to an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeApplicationSlbsRequest::new()
///     .app_id("...");
/// let reply = client.describe_application_slbs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationSlbsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeApplicationSlbsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationSlbsRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeApplicationSlbsRequest {
    type Response = DescribeApplicationSlbsResponse;
    type Error = DescribeApplicationSlbsError;
    const INFO: OperationInfo = super::operation("DescribeApplicationSlbs")
        .roa("GET", "/pop/v1/sam/app/slb")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeApplicationSlbsError] = &[
        DescribeApplicationSlbsError::InvalidApplicationNotFound,
        DescribeApplicationSlbsError::InvalidParameterNotEmpty,
        DescribeApplicationSlbsError::InvalidParameterObviously,
        DescribeApplicationSlbsError::InvalidParameterWithMessage,
    ];
}

/// Response to [`DescribeApplicationSlbsRequest`].
#[non_exhaustive]
pub struct DescribeApplicationSlbsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationSlbData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeApplicationSlbsResponse {
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
pub struct ApplicationSlbData {
    /// Internal load balancers, one entry each.
    pub intranet: Vec<Intranet>,
    /// Address that can be reached from the Internet. Example: `59.74.**.**`.
    pub internet_ip: Option<String>,
    /// ID of the internet SLB that the item belongs to or stands for.
    /// Example: `lb-uf6xc7wybefehnv45****`.
    pub internet_slb_id: Option<String>,
    /// Public load balancers, one entry each.
    pub internet: Vec<Internet>,
    /// ID of the intranet SLB that the item belongs to or stands for.
    /// Example: `lb-uf6xc7wybefehnv45****`.
    pub intranet_slb_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.0.0`.
    pub intranet_ip: Option<String>,
    /// Whether the public load balancer has run out.
    pub internet_slb_expired: Option<bool>,
    /// Whether the internal load balancer has run out.
    pub intranet_slb_expired: Option<bool>,
}

response! {
    ApplicationSlbData {
        "Intranet" => intranet: list(""),
        "InternetIp" => internet_ip: value,
        "InternetSlbId" => internet_slb_id: value,
        "Internet" => internet: list(""),
        "IntranetSlbId" => intranet_slb_id: value,
        "IntranetIp" => intranet_ip: value,
        "InternetSlbExpired" => internet_slb_expired: value,
        "IntranetSlbExpired" => intranet_slb_expired: value,
    }
}

/// Internal load balancers, one entry each.
#[non_exhaustive]
pub struct Intranet {
    /// ID of the HTTPS certificate that the item belongs to or stands for.
    /// Example: `1513561019707729_16f37aae5f3_-375882821_-169099****`.
    pub https_cert_id: Option<String>,
    /// Network or application protocol that applies. Example: `TCP`.
    pub protocol: Option<String>,
    /// Network port that belongs to the target. Example: `8080`.
    pub target_port: Option<i32>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// ID of the HTTPS ca certificate that the item belongs to or stands for.
    pub https_ca_cert_id: Option<String>,
    /// Whether clients stay with one server.
    pub sticky_session: Option<bool>,
    /// Which kind of sticky session it is or is to be.
    pub sticky_session_type: Option<String>,
    /// How long the cookie may take before it is given up.
    pub cookie_timeout: Option<i32>,
    /// Name of the cookie that ties clients to a server.
    pub cookie: Option<String>,
}

response! {
    Intranet {
        "HttpsCertId" => https_cert_id: value,
        "Protocol" => protocol: value,
        "TargetPort" => target_port: value,
        "Port" => port: value,
        "HttpsCaCertId" => https_ca_cert_id: value,
        "StickySession" => sticky_session: value,
        "StickySessionType" => sticky_session_type: value,
        "CookieTimeout" => cookie_timeout: value,
        "Cookie" => cookie: value,
    }
}

/// Public load balancers, one entry each.
#[non_exhaustive]
pub struct Internet {
    /// ID of the HTTPS certificate that the item belongs to or stands for.
    /// Example: `1513561019707729_16f37aae5f3_-375882821_-169099****`.
    pub https_cert_id: Option<String>,
    /// Network or application protocol that applies. Example: `TCP`.
    pub protocol: Option<String>,
    /// Network port that belongs to the target. Example: `8080`.
    pub target_port: Option<i32>,
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// ID of the HTTPS ca certificate that the item belongs to or stands for.
    pub https_ca_cert_id: Option<String>,
    /// Whether clients stay with one server.
    pub sticky_session: Option<bool>,
    /// Which kind of sticky session it is or is to be.
    pub sticky_session_type: Option<String>,
    /// How long the cookie may take before it is given up.
    pub cookie_timeout: Option<i32>,
    /// Name of the cookie that ties clients to a server.
    pub cookie: Option<String>,
}

response! {
    Internet {
        "HttpsCertId" => https_cert_id: value,
        "Protocol" => protocol: value,
        "TargetPort" => target_port: value,
        "Port" => port: value,
        "HttpsCaCertId" => https_ca_cert_id: value,
        "StickySession" => sticky_session: value,
        "StickySessionType" => sticky_session_type: value,
        "CookieTimeout" => cookie_timeout: value,
        "Cookie" => cookie: value,
    }
}

/// Errors that the documentation of [`DescribeApplicationSlbsRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type DescribeApplicationSlbsError = super::DocumentedError;
