// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDBInstanceConnectivityDiagnosis`, from `das/GetDBInstanceConnectivityDiagnosis.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a source IP address can reach a database instance, and why not.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetDBInstanceConnectivityDiagnosisRequest::new()
///     .instance_id("...")
///     .src_ip("...");
/// let reply = client.get_db_instance_connectivity_diagnosis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosisRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** IP address that belongs to the src.
    pub src_ip: Option<String>,
}

impl GetDBInstanceConnectivityDiagnosisRequest {
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
    /// Sets `SrcIp`, which is required.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
}

request! {
    GetDBInstanceConnectivityDiagnosisRequest {
        "InstanceId" => instance_id: query,
        "SrcIp" => src_ip: query,
    }
}

impl Operation for GetDBInstanceConnectivityDiagnosisRequest {
    type Response = GetDBInstanceConnectivityDiagnosisResponse;
    type Error = GetDBInstanceConnectivityDiagnosisError;
    const INFO: OperationInfo = super::operation("GetDBInstanceConnectivityDiagnosis")
        .required(&["InstanceId", "SrcIp"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetDBInstanceConnectivityDiagnosisError] = &[
        GetDBInstanceConnectivityDiagnosisError::InvalidParams,
        GetDBInstanceConnectivityDiagnosisError::NoPermission,
    ];
}

/// Response to [`GetDBInstanceConnectivityDiagnosisRequest`].
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosisResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceConnectivityDiagnosisData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetDBInstanceConnectivityDiagnosisResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceConnectivityDiagnosisData {
    /// ID of the instance that the item belongs to or stands for. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// Which kind of fail it is or is to be. Example: `0`.
    pub fail_type: Option<String>,
    /// Code that stands for the conn check error, for programs to act on.
    /// Example: `SRC_IP_NOT_IN_USER_WHITELIST`.
    pub conn_check_error_code: Option<String>,
    /// Text for people about the conn check error. Example: `text`.
    pub conn_check_error_message: Option<String>,
}

response! {
    DBInstanceConnectivityDiagnosisData {
        "instanceId" => instance_id: value,
        "success" => success: value,
        "failType" => fail_type: value,
        "connCheckErrorCode" => conn_check_error_code: value,
        "connCheckErrorMessage" => conn_check_error_message: value,
    }
}

/// Errors that the documentation of [`GetDBInstanceConnectivityDiagnosisRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetDBInstanceConnectivityDiagnosisError = super::DocumentedError;
