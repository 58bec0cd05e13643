// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSoarPlaybookTaskDetail`, from `sas/DescribeSoarPlaybookTaskDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of one playbook run in response orchestration.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSoarPlaybookTaskDetailRequest::new()
///     .record_id(1)
///     .playbook_id(1)
///     .request_uuid("...");
/// let reply = client.describe_soar_playbook_task_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSoarPlaybookTaskDetailRequest {
    /// **Required.** ID of the record that the call is about.
    pub record_id: Option<i64>,
    /// **Required.** ID of the playbook that the call is about.
    pub playbook_id: Option<i64>,
    /// **Required.** ID of one run of the playbook.
    pub request_uuid: Option<String>,
}

impl DescribeSoarPlaybookTaskDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`, which is required.
    #[inline]
    pub fn record_id(mut self, value: i64) -> Self {
        self.record_id = Some(value);
        self
    }
    /// Sets `PlaybookId`, which is required.
    #[inline]
    pub fn playbook_id(mut self, value: i64) -> Self {
        self.playbook_id = Some(value);
        self
    }
    /// Sets `RequestUuid`, which is required.
    pub fn request_uuid(mut self, value: impl Into<String>) -> Self {
        self.request_uuid = Some(value.into());
        self
    }
}

request! {
    DescribeSoarPlaybookTaskDetailRequest {
        "RecordId" => record_id: query,
        "PlaybookId" => playbook_id: query,
        "RequestUuid" => request_uuid: query,
    }
}

impl Operation for DescribeSoarPlaybookTaskDetailRequest {
    type Response = DescribeSoarPlaybookTaskDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSoarPlaybookTaskDetail")
        .required(&["RecordId", "PlaybookId", "RequestUuid"])
        .read_only();
}

/// Response to [`DescribeSoarPlaybookTaskDetailRequest`], which the documentation does not describe.
pub type DescribeSoarPlaybookTaskDetailResponse = alicloud_runtime::UndocumentedResponse;
