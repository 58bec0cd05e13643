// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLocationDateClusteringTask`, from `imm/CreateLocationDateClusteringTask.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Mns, Notification, RocketMQ};

/// Starts a task that groups indexed images and videos by where and when they were taken.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// use alicloud_imm::create_location_date_clustering_task::DateOptions;
/// use alicloud_imm::create_location_date_clustering_task::LocationOptions;
///
/// let request = alicloud_imm::CreateLocationDateClusteringTaskRequest::new()
///     .project_name("...")
///     .dataset_name("...")
///     .date_options(DateOptions::new())
///     .location_options(LocationOptions::new());
/// let reply = client.create_location_date_clustering_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// **Required.** The date options that are concerned.
    pub date_options: Option<DateOptions>,
    /// **Required.** The location options that are concerned.
    pub location_options: Option<LocationOptions>,
    /// Where the outcome of the task is announced.
    pub notification: Option<Notification>,
}

impl CreateLocationDateClusteringTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `DateOptions`, which is required.
    pub fn date_options(mut self, value: impl Into<DateOptions>) -> Self {
        self.date_options = Some(value.into());
        self
    }
    /// Sets `LocationOptions`, which is required.
    pub fn location_options(mut self, value: impl Into<LocationOptions>) -> Self {
        self.location_options = Some(value.into());
        self
    }
    /// Sets `Notification`.
    pub fn notification(mut self, value: impl Into<Notification>) -> Self {
        self.notification = Some(value.into());
        self
    }
}

request! {
    CreateLocationDateClusteringTaskRequest {
        "ProjectName" => project_name: query,
        "DatasetName" => dataset_name: query,
        "UserData" => user_data: query,
        "Tags" => tags: query_json,
        "DateOptions" => date_options: query_json,
        "LocationOptions" => location_options: query_json,
        "Notification" => notification: query_json,
    }
}

impl Operation for CreateLocationDateClusteringTaskRequest {
    type Response = CreateLocationDateClusteringTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLocationDateClusteringTask")
        .required(&["ProjectName", "DatasetName", "DateOptions", "LocationOptions"]);
}

/// Response to [`CreateLocationDateClusteringTaskRequest`].
#[non_exhaustive]
pub struct CreateLocationDateClusteringTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B121940C-9794-4EE3-8D6E-F8EC525F****`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is.
    /// Example: `LocationDateClustering-c10dce07-1de7-4da7-abee-1a3aba7****`.
    pub task_id: Option<String>,
    /// ID of one event. Example: `25B-1W2ChgujA3Q8MbBY6mSp2mh****`.
    pub event_id: Option<String>,
}

response! {
    CreateLocationDateClusteringTaskResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "EventId" => event_id: value,
    }
}

/// The date options that are concerned.
#[non_exhaustive]
pub struct DateOptions {
    /// **Required.** How many days this is: gap.
    pub gap_days: Option<i64>,
    /// **Required.** How many days this is: min.
    pub min_days: Option<i64>,
    /// **Required.** How many days this is: max.
    pub max_days: Option<i64>,
}

impl DateOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GapDays`, which is required.
    #[inline]
    pub fn gap_days(mut self, value: i64) -> Self {
        self.gap_days = Some(value);
        self
    }
    /// Sets `MinDays`, which is required.
    #[inline]
    pub fn min_days(mut self, value: i64) -> Self {
        self.min_days = Some(value);
        self
    }
    /// Sets `MaxDays`, which is required.
    #[inline]
    pub fn max_days(mut self, value: i64) -> Self {
        self.max_days = Some(value);
        self
    }
}

request! {
    DateOptions {
        "GapDays" => gap_days: field,
        "MinDays" => min_days: field,
        "MaxDays" => max_days: field,
    }
}

/// The location options that are concerned.
#[non_exhaustive]
pub struct LocationOptions {
    /// **Required.** The location date cluster levels to work on or to narrow the list down to.
    pub location_date_cluster_levels: Vec<String>,
}

impl LocationOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LocationDateClusterLevels`, which is required.
    pub fn location_date_cluster_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.location_date_cluster_levels = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    LocationOptions {
        "LocationDateClusterLevels" => location_date_cluster_levels: field,
    }
}
