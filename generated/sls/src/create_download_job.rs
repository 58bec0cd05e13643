// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDownloadJob`, from `sls/CreateDownloadJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that writes query results of a Logstore, for a time range, to a file.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::create_download_job::Configuration;
///
/// let request = alicloud_sls::CreateDownloadJobRequest::new()
///     .project("...")
///     .name("...")
///     .configuration(Configuration::new())
///     .display_name("...");
/// let reply = client.create_download_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDownloadJobRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Settings of the item.
    pub configuration: Option<Configuration>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
}

impl CreateDownloadJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `configuration`, which is required.
    pub fn configuration(mut self, value: impl Into<Configuration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

request! {
    CreateDownloadJobRequest {
        "project" => project: host,
        "name" => name: body,
        "description" => description: body,
        "configuration" => configuration: body,
        "displayName" => display_name: body,
    }
}

impl Operation for CreateDownloadJobRequest {
    type Response = CreateDownloadJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDownloadJob")
        .roa("POST", "/downloadjobs")
        .required(&["project", "name", "configuration", "displayName"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateDownloadJobRequest`], which the documentation does not describe.
pub type CreateDownloadJobResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the item.
#[non_exhaustive]
pub struct Configuration {
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Time that is set or recorded for this: from.
    pub from_time: Option<i64>,
    /// **Required.** Time that is set or recorded for this: to.
    pub to_time: Option<i64>,
    /// **Required.** Statement that picks out the entries wanted.
    pub query: Option<String>,
    /// Whether queries get more compute resources.
    pub power_sql: Option<bool>,
    /// **Required.** Whether an incomplete result may be downloaded.
    pub allow_in_complete: Option<bool>,
    /// **Required.** Where the data goes to.
    pub sink: Option<Sink>,
}

impl Configuration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `fromTime`, which is required.
    #[inline]
    pub fn from_time(mut self, value: i64) -> Self {
        self.from_time = Some(value);
        self
    }
    /// Sets `toTime`, which is required.
    #[inline]
    pub fn to_time(mut self, value: i64) -> Self {
        self.to_time = Some(value);
        self
    }
    /// Sets `query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `powerSql`.
    #[inline]
    pub fn power_sql(mut self, value: bool) -> Self {
        self.power_sql = Some(value);
        self
    }
    /// Sets `allowInComplete`, which is required.
    #[inline]
    pub fn allow_in_complete(mut self, value: bool) -> Self {
        self.allow_in_complete = Some(value);
        self
    }
    /// Sets `sink`, which is required.
    pub fn sink(mut self, value: impl Into<Sink>) -> Self {
        self.sink = Some(value.into());
        self
    }
}

request! {
    Configuration {
        "logstore" => logstore: field,
        "fromTime" => from_time: field,
        "toTime" => to_time: field,
        "query" => query: field,
        "powerSql" => power_sql: field,
        "allowInComplete" => allow_in_complete: field,
        "sink" => sink: field,
    }
}

/// Where the data goes to.
#[non_exhaustive]
pub struct Sink {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** File format that is written, such as `json` or `csv`.
    pub content_type: Option<String>,
    /// **Required.** How files are packed before they are stored, such as `snappy`, or not at all.
    pub compression_type: Option<String>,
    /// Resource name of the role, in the `acs:` notation.
    pub role_arn: Option<String>,
    /// OSS bucket that files are read from or written to.
    pub bucket: Option<String>,
    /// Beginning of the names of files.
    pub prefix: Option<String>,
}

impl Sink {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `contentType`, which is required.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `compressionType`, which is required.
    pub fn compression_type(mut self, value: impl Into<String>) -> Self {
        self.compression_type = Some(value.into());
        self
    }
    /// Sets `roleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
    /// Sets `bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
}

request! {
    Sink {
        "type" => type_: field,
        "contentType" => content_type: field,
        "compressionType" => compression_type: field,
        "roleArn" => role_arn: field,
        "bucket" => bucket: field,
        "prefix" => prefix: field,
    }
}
