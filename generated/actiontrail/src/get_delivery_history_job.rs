// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDeliveryHistoryJob`, from `actiontrail/GetDeliveryHistoryJob.md`.

use alicloud_runtime::codegen::*;

/// Shows a job for delivering past events, with its status per region.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetDeliveryHistoryJobRequest::new()
///     .job_id(16602);
/// let reply = client.get_delivery_history_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDeliveryHistoryJobRequest {
    /// **Required.** ID of the job, for asking later how it stands. Example: `16602`.
    pub job_id: Option<i64>,
}

impl GetDeliveryHistoryJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    #[inline]
    pub fn job_id(mut self, value: i64) -> Self {
        self.job_id = Some(value);
        self
    }
}

request! {
    GetDeliveryHistoryJobRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for GetDeliveryHistoryJobRequest {
    type Response = GetDeliveryHistoryJobResponse;
    type Error = GetDeliveryHistoryJobError;
    const INFO: OperationInfo = super::operation("GetDeliveryHistoryJob")
        .required(&["JobId"])
        .read_only();
    const ERRORS: &'static [GetDeliveryHistoryJobError] = &[
        GetDeliveryHistoryJobError::TrailNotFoundException,
    ];
}

/// Response to [`GetDeliveryHistoryJobRequest`].
#[non_exhaustive]
pub struct GetDeliveryHistoryJobResponse {
    /// When the item was created or added. Example: `2021-05-27T07:15:03Z`.
    pub created_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-05-27T07:20:03Z`.
    pub end_time: Option<Timestamp>,
    /// Region that the home lies in. Example: `cn-hangzhou`.
    pub home_region: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `16602`.
    pub job_id: Option<i64>,
    /// State that the job is in. Example: `2`.
    pub job_status: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FAFEC427-A00D-5653-B837-D0FA52220D8C`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-02-26T07:15:03Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Vec<DeliveryHistoryJobStatus>,
    /// Trail, which keeps recording calls and delivers the records. Example: `trail-name`.
    pub trail_name: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-05-27T07:28:47Z`.
    pub updated_time: Option<Timestamp>,
}

response! {
    GetDeliveryHistoryJobResponse {
        "CreatedTime" => created_time: value,
        "EndTime" => end_time: value,
        "HomeRegion" => home_region: value,
        "JobId" => job_id: value,
        "JobStatus" => job_status: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "Status" => status: list(""),
        "TrailName" => trail_name: value,
        "UpdatedTime" => updated_time: value,
    }
}

/// State of what the entry describes, which decides what can be done with it.
#[non_exhaustive]
pub struct DeliveryHistoryJobStatus {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
}

response! {
    DeliveryHistoryJobStatus {
        "Region" => region: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetDeliveryHistoryJobRequest`] names.
///
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
pub type GetDeliveryHistoryJobError = super::DocumentedError;
