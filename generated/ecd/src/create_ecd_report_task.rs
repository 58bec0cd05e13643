// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEcdReportTask`, from `ecd/CreateEcdReportTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that writes a report file of the chosen type, with filters and language.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateEcdReportTaskRequest::new()
///     .task_type("...")
///     .sub_type("...");
/// let reply = client.create_ecd_report_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEcdReportTaskRequest {
    /// **Required.** Kind of work that the task does.
    pub task_type: Option<String>,
    /// **Required.** Which kind of sub it is or is to be.
    pub sub_type: Option<String>,
    /// Items of the kind filter to work on or to narrow the list down to. Items: at most 20.
    pub filter_list: Vec<FilterList>,
    /// Name that the report file goes by.
    pub report_file_name: Option<String>,
    /// Which kind of lang it is or is to be.
    pub lang_type: Option<String>,
}

impl CreateEcdReportTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    pub fn task_type(mut self, value: impl Into<String>) -> Self {
        self.task_type = Some(value.into());
        self
    }
    /// Sets `SubType`, which is required.
    pub fn sub_type(mut self, value: impl Into<String>) -> Self {
        self.sub_type = Some(value.into());
        self
    }
    /// Sets `FilterList`.
    pub fn filter_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<FilterList>>,
    ) -> Self {
        self.filter_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ReportFileName`.
    pub fn report_file_name(mut self, value: impl Into<String>) -> Self {
        self.report_file_name = Some(value.into());
        self
    }
    /// Sets `LangType`.
    pub fn lang_type(mut self, value: impl Into<String>) -> Self {
        self.lang_type = Some(value.into());
        self
    }
}

request! {
    CreateEcdReportTaskRequest {
        "TaskType" => task_type: query,
        "SubType" => sub_type: query,
        "FilterList" => filter_list: query,
        "ReportFileName" => report_file_name: query,
        "LangType" => lang_type: query,
    }
}

impl Operation for CreateEcdReportTaskRequest {
    type Response = CreateEcdReportTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEcdReportTask")
        .required(&["TaskType", "SubType"]);
}

/// Response to [`CreateEcdReportTaskRequest`], which the documentation does not describe.
pub type CreateEcdReportTaskResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind filter to work on or to narrow the list down to.
#[non_exhaustive]
pub struct FilterList {
    /// Key that opens, signs or picks out the filter.
    pub filter_key: Option<String>,
    /// The filter values to work on or to narrow the list down to. Items: at most 200.
    pub filter_values: Vec<String>,
}

impl FilterList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FilterKey`.
    pub fn filter_key(mut self, value: impl Into<String>) -> Self {
        self.filter_key = Some(value.into());
        self
    }
    /// Sets `FilterValues`.
    pub fn filter_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_values = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    FilterList {
        "FilterKey" => filter_key: field,
        "FilterValues" => filter_values: field,
    }
}
