// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAlarmMachineCount`, from `sas/GetAlarmMachineCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the servers that currently have alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAlarmMachineCountRequest::new();
/// let reply = client.get_alarm_machine_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAlarmMachineCountRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl GetAlarmMachineCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    GetAlarmMachineCountRequest {
        "From" => from_: query,
    }
}

impl Operation for GetAlarmMachineCountRequest {
    type Response = GetAlarmMachineCountResponse;
    type Error = GetAlarmMachineCountError;
    const INFO: OperationInfo = super::operation("GetAlarmMachineCount").read_only();
    const ERRORS: &'static [GetAlarmMachineCountError] = &[
        GetAlarmMachineCountError::NoPermission,
        GetAlarmMachineCountError::ServerError,
    ];
}

/// Response to [`GetAlarmMachineCountRequest`].
#[non_exhaustive]
pub struct GetAlarmMachineCountResponse {
    /// What the call returns besides its status.
    pub data: Option<AlarmMachineCountData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D3A2E7D-1238-5DD4-B3C3-BF06FCAD****`.
    pub request_id: Option<String>,
}

response! {
    GetAlarmMachineCountResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AlarmMachineCountData {
    /// How many there are of this: machine. Example: `1`.
    pub machine_count: Option<i32>,
}

response! {
    AlarmMachineCountData {
        "MachineCount" => machine_count: value,
    }
}

/// Errors that the documentation of [`GetAlarmMachineCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAlarmMachineCountError = super::DocumentedError;
