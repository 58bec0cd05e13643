// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublishCron`, from `sas/UpdatePublishCron.md`.

use alicloud_runtime::codegen::*;

/// Changes the schedule on which agents are upgraded.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdatePublishCronRequest::new()
///     .cron("...")
///     .duration(1);
/// let reply = client.update_publish_cron(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublishCronRequest {
    /// **Required.** Times of the release, as a cron expression.
    pub cron: Option<String>,
    /// **Required.** How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
    /// Which kind of cron it is or is to be.
    pub cron_type: Option<String>,
    /// Days on which the release may take place.
    pub cron_day: Option<String>,
    /// Time that is set or recorded for this: cron.
    pub cron_time: Option<i64>,
}

impl UpdatePublishCronRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cron`, which is required.
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = Some(value.into());
        self
    }
    /// Sets `Duration`, which is required.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `CronType`.
    pub fn cron_type(mut self, value: impl Into<String>) -> Self {
        self.cron_type = Some(value.into());
        self
    }
    /// Sets `CronDay`.
    pub fn cron_day(mut self, value: impl Into<String>) -> Self {
        self.cron_day = Some(value.into());
        self
    }
    /// Sets `CronTime`.
    #[inline]
    pub fn cron_time(mut self, value: i64) -> Self {
        self.cron_time = Some(value);
        self
    }
}

request! {
    UpdatePublishCronRequest {
        "Cron" => cron: query,
        "Duration" => duration: query,
        "CronType" => cron_type: query,
        "CronDay" => cron_day: query,
        "CronTime" => cron_time: query,
    }
}

impl Operation for UpdatePublishCronRequest {
    type Response = UpdatePublishCronResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePublishCron")
        .required(&["Cron", "Duration"]);
}

/// Response to [`UpdatePublishCronRequest`], which the documentation does not describe.
pub type UpdatePublishCronResponse = alicloud_runtime::UndocumentedResponse;
