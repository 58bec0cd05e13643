// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogHubStatus`, from `adb_2019_03_15/ModifyLogHubStatus.md`.

use alicloud_runtime::codegen::*;

/// Starts or stops a log delivery into a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyLogHubStatusRequest::new()
///     .db_cluster_id("...")
///     .project_name("...")
///     .deliver_name("...")
///     .status("...")
///     .log_store_name("...");
/// let reply = client.modify_log_hub_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogHubStatusRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the deliver goes by.
    pub deliver_name: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** Name that the log store goes by.
    pub log_store_name: Option<String>,
}

impl ModifyLogHubStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DeliverName`, which is required.
    pub fn deliver_name(mut self, value: impl Into<String>) -> Self {
        self.deliver_name = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
}

request! {
    ModifyLogHubStatusRequest {
        "DBClusterId" => db_cluster_id: query,
        "ProjectName" => project_name: query,
        "DeliverName" => deliver_name: query,
        "Status" => status: query,
        "LogStoreName" => log_store_name: query,
    }
}

impl Operation for ModifyLogHubStatusRequest {
    type Response = ModifyLogHubStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyLogHubStatus")
        .required(
            &["DBClusterId", "ProjectName", "DeliverName", "Status", "LogStoreName"],
        );
}

/// Response to [`ModifyLogHubStatusRequest`], which the documentation does not describe.
pub type ModifyLogHubStatusResponse = alicloud_runtime::UndocumentedResponse;
