// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateLogHub`, from `adb_2019_03_15/OperateLogHub.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a job that delivers the logs of a Logstore into a cluster's tables.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// use alicloud_adb_2019_03_15::operate_log_hub::LogHubStore;
///
/// let request = alicloud_adb_2019_03_15::OperateLogHubRequest::new()
///     .create(true)
///     .db_cluster_id("...")
///     .project_name("...")
///     .log_store_name("...")
///     .deliver_name("...")
///     .deliver_time("...")
///     .description("...")
///     .schema_name("...")
///     .table_name("...")
///     .user_name("...")
///     .password("...")
///     .log_hub_stores([LogHubStore::new()]);
/// let reply = client.operate_log_hub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateLogHubRequest {
    /// **Required.** Whether the Logstore is to be created.
    pub create: Option<bool>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the log store goes by.
    pub log_store_name: Option<String>,
    /// **Required.** Name that the deliver goes by.
    pub deliver_name: Option<String>,
    /// **Required.** Time that is set or recorded for this: deliver.
    pub deliver_time: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Name that the schema goes by.
    pub schema_name: Option<String>,
    /// **Required.** Name that the table goes by.
    pub table_name: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
    /// What was measured or stored about the filter dirty.
    pub filter_dirty_data: Option<bool>,
    /// Company or party that provides it.
    pub provider: Option<String>,
    /// **Required.** The log hub stores to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub log_hub_stores: Vec<LogHubStore>,
}

impl OperateLogHubRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Create`, which is required.
    #[inline]
    pub fn create(mut self, value: bool) -> Self {
        self.create = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
    /// Sets `DeliverName`, which is required.
    pub fn deliver_name(mut self, value: impl Into<String>) -> Self {
        self.deliver_name = Some(value.into());
        self
    }
    /// Sets `DeliverTime`, which is required.
    pub fn deliver_time(mut self, value: impl Into<String>) -> Self {
        self.deliver_time = Some(value.into());
        self
    }
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SchemaName`, which is required.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`, which is required.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `FilterDirtyData`.
    #[inline]
    pub fn filter_dirty_data(mut self, value: bool) -> Self {
        self.filter_dirty_data = Some(value);
        self
    }
    /// Sets `Provider`.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `LogHubStores`, which is required.
    pub fn log_hub_stores(
        mut self,
        value: impl IntoIterator<Item = impl Into<LogHubStore>>,
    ) -> Self {
        self.log_hub_stores = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    OperateLogHubRequest {
        "Create" => create: query,
        "DBClusterId" => db_cluster_id: query,
        "ProjectName" => project_name: query,
        "LogStoreName" => log_store_name: query,
        "DeliverName" => deliver_name: query,
        "DeliverTime" => deliver_time: query,
        "Description" => description: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
        "UserName" => user_name: query,
        "Password" => password: query,
        "FilterDirtyData" => filter_dirty_data: query,
        "Provider" => provider: query,
        "LogHubStores" => log_hub_stores: query,
    }
}

impl Operation for OperateLogHubRequest {
    type Response = OperateLogHubResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OperateLogHub")
        .required(
            &[
                "Create",
                "DBClusterId",
                "ProjectName",
                "LogStoreName",
                "DeliverName",
                "DeliverTime",
                "Description",
                "SchemaName",
                "TableName",
                "UserName",
                "Password",
                "LogHubStores",
            ],
        );
}

/// Response to [`OperateLogHubRequest`], which the documentation does not describe.
pub type OperateLogHubResponse = alicloud_runtime::UndocumentedResponse;

/// The log hub stores to work on or to narrow the list down to.
#[non_exhaustive]
pub struct LogHubStore {
    /// **Required.** Key that opens, signs or picks out the log.
    pub log_key: Option<String>,
    /// **Required.** Key that opens, signs or picks out the field.
    pub field_key: Option<String>,
}

impl LogHubStore {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogKey`, which is required.
    pub fn log_key(mut self, value: impl Into<String>) -> Self {
        self.log_key = Some(value.into());
        self
    }
    /// Sets `FieldKey`, which is required.
    pub fn field_key(mut self, value: impl Into<String>) -> Self {
        self.field_key = Some(value.into());
        self
    }
}

request! {
    LogHubStore {
        "LogKey" => log_key: field,
        "FieldKey" => field_key: field,
    }
}
