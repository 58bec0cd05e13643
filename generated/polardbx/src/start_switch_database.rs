// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartSwitchDatabase`, from `polardbx/StartSwitchDatabase.md`.

use alicloud_runtime::codegen::*;

/// Starts the switch from the source database to the destination, with the endpoints exchanged if
/// wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::StartSwitchDatabaseRequest::new()
///     .slink_task_id("...");
/// let reply = client.start_switch_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartSwitchDatabaseRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** ID of the slink task that the call is about.
    pub slink_task_id: Option<String>,
    /// Host name at which the is modify is reached.
    pub is_modify_endpoint: Option<String>,
    /// Main connection string of the instance that hands over.
    pub src_main_connect_string: Option<String>,
    /// Main connection string of the instance that takes over.
    pub dst_main_connect_string: Option<String>,
    /// Network port that belongs to the src main.
    pub src_main_port: Option<String>,
    /// Network port that belongs to the dst main.
    pub dst_main_port: Option<String>,
}

impl StartSwitchDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `SlinkTaskId`, which is required.
    pub fn slink_task_id(mut self, value: impl Into<String>) -> Self {
        self.slink_task_id = Some(value.into());
        self
    }
    /// Sets `IsModifyEndpoint`.
    pub fn is_modify_endpoint(mut self, value: impl Into<String>) -> Self {
        self.is_modify_endpoint = Some(value.into());
        self
    }
    /// Sets `SrcMainConnectString`.
    pub fn src_main_connect_string(mut self, value: impl Into<String>) -> Self {
        self.src_main_connect_string = Some(value.into());
        self
    }
    /// Sets `DstMainConnectString`.
    pub fn dst_main_connect_string(mut self, value: impl Into<String>) -> Self {
        self.dst_main_connect_string = Some(value.into());
        self
    }
    /// Sets `SrcMainPort`.
    pub fn src_main_port(mut self, value: impl Into<String>) -> Self {
        self.src_main_port = Some(value.into());
        self
    }
    /// Sets `DstMainPort`.
    pub fn dst_main_port(mut self, value: impl Into<String>) -> Self {
        self.dst_main_port = Some(value.into());
        self
    }
}

request! {
    StartSwitchDatabaseRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "SlinkTaskId" => slink_task_id: query,
        "IsModifyEndpoint" => is_modify_endpoint: query,
        "SrcMainConnectString" => src_main_connect_string: query,
        "DstMainConnectString" => dst_main_connect_string: query,
        "SrcMainPort" => src_main_port: query,
        "DstMainPort" => dst_main_port: query,
    }
}

impl Operation for StartSwitchDatabaseRequest {
    type Response = StartSwitchDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartSwitchDatabase")
        .required(&["RegionId", "SlinkTaskId"])
        .region("RegionId");
}

/// Response to [`StartSwitchDatabaseRequest`], which the documentation does not describe.
pub type StartSwitchDatabaseResponse = alicloud_runtime::UndocumentedResponse;
