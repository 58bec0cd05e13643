// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CompletePhysicalConnectionLOA`, from `vpc/CompletePhysicalConnectionLOA.md`.

use alicloud_runtime::codegen::*;

/// Reports that the construction work of a leased line is finished, along with the carrier's line
/// code and the label of the cable.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CompletePhysicalConnectionLOARequest::new()
///     .instance_id("pc-bp10tvlhnwkwxxxxxxxxxx")
///     .line_code("aaa111")
///     .line_label("bbb222")
///     .region_id("cn-hangzhou");
/// let reply = client.complete_physical_connection_loa(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CompletePhysicalConnectionLOARequest {
    /// **Required.** Leased line whose construction work is done.
    /// Example: `pc-bp10tvlhnwkwxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Code of the line, given by its carrier. Example: `aaa111`.
    pub line_code: Option<String>,
    /// Label on the cable inside the building. Example: `bbb222`.
    pub line_label: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `F8983C74-E068-4509-B442-89xxxxxC8F43B`.
    pub client_token: Option<String>,
    /// Carrier that runs the line, by its Chinese name.
    pub line_service_provider: Option<String>,
    /// What is known about the line SP contact.
    pub line_sp_contact_info: Option<String>,
    /// Whether the cabling work is reported as finished, or line maintenance is reported instead.
    pub finish_work: Option<bool>,
}

impl CompletePhysicalConnectionLOARequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `LineCode`.
    pub fn line_code(mut self, value: impl Into<String>) -> Self {
        self.line_code = Some(value.into());
        self
    }
    /// Sets `LineLabel`.
    pub fn line_label(mut self, value: impl Into<String>) -> Self {
        self.line_label = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LineServiceProvider`.
    pub fn line_service_provider(mut self, value: impl Into<String>) -> Self {
        self.line_service_provider = Some(value.into());
        self
    }
    /// Sets `LineSPContactInfo`.
    pub fn line_sp_contact_info(mut self, value: impl Into<String>) -> Self {
        self.line_sp_contact_info = Some(value.into());
        self
    }
    /// Sets `FinishWork`.
    #[inline]
    pub fn finish_work(mut self, value: bool) -> Self {
        self.finish_work = Some(value);
        self
    }
}

request! {
    CompletePhysicalConnectionLOARequest {
        "InstanceId" => instance_id: query,
        "LineCode" => line_code: query,
        "LineLabel" => line_label: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "LineServiceProvider" => line_service_provider: query,
        "LineSPContactInfo" => line_sp_contact_info: query,
        "FinishWork" => finish_work: query,
    }
}

impl Operation for CompletePhysicalConnectionLOARequest {
    type Response = CompletePhysicalConnectionLOAResponse;
    type Error = CompletePhysicalConnectionLOAError;
    const INFO: OperationInfo = super::operation("CompletePhysicalConnectionLOA")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CompletePhysicalConnectionLOAError] = &[
        CompletePhysicalConnectionLOAError::MissingParamAliUid,
        CompletePhysicalConnectionLOAError::MissingParamInstanceId,
        CompletePhysicalConnectionLOAError::MissingParamRegionNo,
        CompletePhysicalConnectionLOAError::InvalidInstanceIdNotFound,
        CompletePhysicalConnectionLOAError::IncorrectStatusPhysicalConnectionLOA,
        CompletePhysicalConnectionLOAError::IllegalParamLineCode,
        CompletePhysicalConnectionLOAError::IllegalParamLineLabel,
        CompletePhysicalConnectionLOAError::OperationDeniedLOAStatusNotAllowComplete,
        CompletePhysicalConnectionLOAError::IllegalParamLineSPContactInfo,
    ];
}

/// Response to [`CompletePhysicalConnectionLOARequest`].
pub type CompletePhysicalConnectionLOAResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CompletePhysicalConnectionLOARequest`] names.
///
/// - [`MissingParamAliUid`](super::DocumentedError::MissingParamAliUid)
/// - [`MissingParamInstanceId`](super::DocumentedError::MissingParamInstanceId)
/// - [`MissingParamRegionNo`](super::DocumentedError::MissingParamRegionNo)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`IncorrectStatusPhysicalConnectionLOA`](super::DocumentedError::IncorrectStatusPhysicalConnectionLOA)
/// - [`IllegalParamLineCode`](super::DocumentedError::IllegalParamLineCode)
/// - [`IllegalParamLineLabel`](super::DocumentedError::IllegalParamLineLabel)
/// - [`OperationDeniedLOAStatusNotAllowComplete`](super::DocumentedError::OperationDeniedLOAStatusNotAllowComplete)
/// - [`IllegalParamLineSPContactInfo`](super::DocumentedError::IllegalParamLineSPContactInfo)
pub type CompletePhysicalConnectionLOAError = super::DocumentedError;
