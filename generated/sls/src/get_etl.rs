// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetETL`, from `sls/GetETL.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ETLConfiguration, ETLConfigurationSink};

/// Shows one data transformation job with its configuration.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetETLRequest::new()
///     .etl_name("...");
/// let reply = client.get_etl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetETLRequest {
    /// Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Data transformation job that is meant.
    pub etl_name: Option<String>,
}

impl GetETLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `etlName`, which is required.
    pub fn etl_name(mut self, value: impl Into<String>) -> Self {
        self.etl_name = Some(value.into());
        self
    }
}

request! {
    GetETLRequest {
        "project" => project: host,
        "etlName" => etl_name: path,
    }
}

impl Operation for GetETLRequest {
    type Response = GetETLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetETL")
        .roa("GET", "/etls/{etlName}")
        .required(&["etlName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetETLRequest`].
#[non_exhaustive]
pub struct GetETLResponse {
    /// Name of the item, as people see it. Example: `etl-20240426`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `etljob`.
    pub display_name: Option<String>,
    /// Settings of the item.
    pub configuration: Option<ETLConfiguration>,
    /// When the item was created. Example: `1714274900`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1714274900`.
    pub last_modified_time: Option<i64>,
    /// State that the item is in, or that is asked for. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of the schedule that the item belongs to or stands for.
    /// Example: `f0eb655e501a8780808d1970ef6d04c4`.
    pub schedule_id: Option<String>,
}

response! {
    GetETLResponse {
        "name" => name: value,
        "description" => description: value,
        "displayName" => display_name: value,
        "configuration" => configuration: value,
        "createTime" => create_time: value,
        "lastModifiedTime" => last_modified_time: value,
        "status" => status: value,
        "scheduleId" => schedule_id: value,
    }
}
