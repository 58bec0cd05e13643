// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceAlarmStatistics`, from `sas/GetInstanceAlarmStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the alerts of one server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetInstanceAlarmStatisticsRequest::new();
/// let reply = client.get_instance_alarm_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceAlarmStatisticsRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl GetInstanceAlarmStatisticsRequest {
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
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    GetInstanceAlarmStatisticsRequest {
        "From" => from_: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for GetInstanceAlarmStatisticsRequest {
    type Response = GetInstanceAlarmStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetInstanceAlarmStatistics")
        .read_only();
}

/// Response to [`GetInstanceAlarmStatisticsRequest`], which the documentation does not describe.
pub type GetInstanceAlarmStatisticsResponse = alicloud_runtime::UndocumentedResponse;
