// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindSlb`, from `sae/BindSlb.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Binds Internet or internal SLB instances to an application by a change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::BindSlbRequest::new()
///     .app_id("...");
/// let reply = client.bind_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindSlbRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Ports and protocols of the public load balancer, as JSON.
    pub internet: Option<String>,
    /// Ports and protocols of the internal load balancer, as JSON.
    pub intranet: Option<String>,
    /// ID of the internet SLB that the call is about.
    pub internet_slb_id: Option<String>,
    /// ID of the intranet SLB that the call is about.
    pub intranet_slb_id: Option<String>,
    /// How the internet SLB is billed.
    pub internet_slb_charge_type: Option<String>,
    /// How the intranet SLB is billed.
    pub intranet_slb_charge_type: Option<String>,
}

impl BindSlbRequest {
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
    /// Sets `Internet`.
    pub fn internet(mut self, value: impl Into<String>) -> Self {
        self.internet = Some(value.into());
        self
    }
    /// Sets `Intranet`.
    pub fn intranet(mut self, value: impl Into<String>) -> Self {
        self.intranet = Some(value.into());
        self
    }
    /// Sets `InternetSlbId`.
    pub fn internet_slb_id(mut self, value: impl Into<String>) -> Self {
        self.internet_slb_id = Some(value.into());
        self
    }
    /// Sets `IntranetSlbId`.
    pub fn intranet_slb_id(mut self, value: impl Into<String>) -> Self {
        self.intranet_slb_id = Some(value.into());
        self
    }
    /// Sets `InternetSlbChargeType`.
    pub fn internet_slb_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_slb_charge_type = Some(value.into());
        self
    }
    /// Sets `IntranetSlbChargeType`.
    pub fn intranet_slb_charge_type(mut self, value: impl Into<String>) -> Self {
        self.intranet_slb_charge_type = Some(value.into());
        self
    }
}

request! {
    BindSlbRequest {
        "AppId" => app_id: query,
        "Internet" => internet: query,
        "Intranet" => intranet: query,
        "InternetSlbId" => internet_slb_id: query,
        "IntranetSlbId" => intranet_slb_id: query,
        "InternetSlbChargeType" => internet_slb_charge_type: query,
        "IntranetSlbChargeType" => intranet_slb_charge_type: query,
    }
}

impl Operation for BindSlbRequest {
    type Response = BindSlbResponse;
    type Error = BindSlbError;
    const INFO: OperationInfo = super::operation("BindSlb")
        .roa("POST", "/pop/v1/sam/app/slb")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [BindSlbError] = &[
        BindSlbError::SlbNotFound,
        BindSlbError::InvalidApplicationNotFound,
        BindSlbError::InvalidParameterNotEmpty,
        BindSlbError::InvalidParameterObviously,
        BindSlbError::SlbHttpsCertNotConsistent,
        BindSlbError::SlbHttpsCertNotFound,
        BindSlbError::SlbListenerPortNotAvailable,
        BindSlbError::SlbListenerTypeInvalid,
        BindSlbError::SlbSpecNotSupport,
        BindSlbError::SlbTypeInvalid,
        BindSlbError::SSLCertNotFound,
        BindSlbError::SystemUpgrading,
        BindSlbError::ApplicationChangerOrderRunning,
        BindSlbError::ApplicationInvalidStatus,
        BindSlbError::ApplicationNotDeployYet,
        BindSlbError::InvalidParamProtocolNotSupport,
        BindSlbError::SLBInstanceQuotaOverQuota,
        BindSlbError::SlbTagNotQualified,
        BindSlbError::ApplicationNoInstanceAvailable,
        BindSlbError::SlbAppVSwitchNotMatch,
        BindSlbError::InvalidAppIdNotFound,
    ];
}

/// Response to [`BindSlbRequest`].
#[non_exhaustive]
pub struct BindSlbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    BindSlbResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`BindSlbRequest`] names.
///
/// - [`SlbNotFound`](super::DocumentedError::SlbNotFound)
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`SlbHttpsCertNotConsistent`](super::DocumentedError::SlbHttpsCertNotConsistent)
/// - [`SlbHttpsCertNotFound`](super::DocumentedError::SlbHttpsCertNotFound)
/// - [`SlbListenerPortNotAvailable`](super::DocumentedError::SlbListenerPortNotAvailable)
/// - [`SlbListenerTypeInvalid`](super::DocumentedError::SlbListenerTypeInvalid)
/// - [`SlbSpecNotSupport`](super::DocumentedError::SlbSpecNotSupport)
/// - [`SlbTypeInvalid`](super::DocumentedError::SlbTypeInvalid)
/// - [`SSLCertNotFound`](super::DocumentedError::SSLCertNotFound)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
/// - [`InvalidParamProtocolNotSupport`](super::DocumentedError::InvalidParamProtocolNotSupport)
/// - [`SLBInstanceQuotaOverQuota`](super::DocumentedError::SLBInstanceQuotaOverQuota)
/// - [`SlbTagNotQualified`](super::DocumentedError::SlbTagNotQualified)
/// - [`ApplicationNoInstanceAvailable`](super::DocumentedError::ApplicationNoInstanceAvailable)
/// - [`SlbAppVSwitchNotMatch`](super::DocumentedError::SlbAppVSwitchNotMatch)
/// - [`InvalidAppIdNotFound`](super::DocumentedError::InvalidAppIdNotFound)
pub type BindSlbError = super::DocumentedError;
