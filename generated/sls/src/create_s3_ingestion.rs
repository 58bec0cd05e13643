// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateS3Ingestion`, from `sls/CreateS3Ingestion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schedule, ScheduleType};

/// Creates a job that imports files of an Amazon S3 bucket into a Logstore.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateS3IngestionRequest::new()
///     .project("...")
///     .display_name("...")
///     .name("...");
/// let reply = client.create_s3_ingestion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateS3IngestionRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
    /// When it runs.
    pub schedule: Option<Schedule>,
    /// Settings of the item.
    pub configuration: Option<S3IngestionConfiguration>,
    /// **Required.** Name of the item, as people see it.
    pub name: Option<String>,
}

impl CreateS3IngestionRequest {
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
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `schedule`.
    pub fn schedule(mut self, value: impl Into<Schedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `configuration`.
    pub fn configuration(mut self, value: impl Into<S3IngestionConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateS3IngestionRequest {
        "project" => project: host,
        "description" => description: body,
        "displayName" => display_name: body,
        "schedule" => schedule: body,
        "configuration" => configuration: body,
        "name" => name: body,
    }
}

impl Operation for CreateS3IngestionRequest {
    type Response = CreateS3IngestionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateS3Ingestion")
        .roa("POST", "/s3ingestions")
        .required(&["project", "displayName", "name"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateS3IngestionRequest`], which the documentation does not describe.
pub type CreateS3IngestionResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the item.
#[non_exhaustive]
pub struct S3IngestionConfiguration {
    /// Logstore that the logs are in.
    pub logstore: Option<String>,
    /// Where the data comes from.
    pub source: Option<S3IngestionConfigurationSource>,
}

impl S3IngestionConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `source`.
    pub fn source(mut self, value: impl Into<S3IngestionConfigurationSource>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    S3IngestionConfiguration {
        "logstore" => logstore: field,
        "source" => source: field,
    }
}

/// Where the data comes from.
#[non_exhaustive]
pub struct S3IngestionConfigurationSource {
    /// **Required.** Region that the aws lies in.
    pub aws_region: Option<String>,
    /// **Required.** Key that opens, signs or picks out the aws access.
    pub aws_access_key: Option<String>,
    /// **Required.** Secret key of the AWS account.
    pub aws_access_key_secret: Option<String>,
    /// **Required.** OSS bucket that files are read from or written to.
    pub bucket: Option<String>,
    /// **Required.** How files are compressed.
    pub compression_codec: Option<String>,
    /// **Required.** Character encoding of the files.
    pub encoding: Option<String>,
    /// **Required.** Format of the files, with its settings.
    pub format: BTreeMap<String, Value>,
    /// **Required.** Time from one run to the next.
    pub interval: Option<String>,
    /// Regular expression that names of files must match.
    pub pattern: Option<String>,
    /// Beginning of the names of files.
    pub prefix: Option<String>,
    /// Whether new files are found by messages of SQS.
    pub aws_use_sqs: Option<bool>,
    /// Web address under which the aws SQS queue is found.
    pub aws_sqs_queue_url: Option<String>,
    /// Whether only files named in messages of SQS are taken.
    pub use_aws_sqs_only: Option<bool>,
    /// ID of the tag pack that the call is about.
    pub tag_pack_id: Option<bool>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<i64>,
    /// End of the period concerned.
    pub end_time: Option<i64>,
    /// Field that contains the time.
    pub time_field: Option<String>,
    /// Notation or file format of the time.
    pub time_format: Option<String>,
    /// Regular expression that finds the time.
    pub time_pattern: Option<String>,
    /// Time zone in which the schedule is meant.
    pub time_zone: Option<String>,
    /// ID of the processor that the call is about.
    pub processor_id: Option<String>,
    /// Endpoint at which the service is reached.
    pub endpoint: Option<String>,
}

impl S3IngestionConfigurationSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `awsRegion`, which is required.
    pub fn aws_region(mut self, value: impl Into<String>) -> Self {
        self.aws_region = Some(value.into());
        self
    }
    /// Sets `awsAccessKey`, which is required.
    pub fn aws_access_key(mut self, value: impl Into<String>) -> Self {
        self.aws_access_key = Some(value.into());
        self
    }
    /// Sets `awsAccessKeySecret`, which is required.
    pub fn aws_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.aws_access_key_secret = Some(value.into());
        self
    }
    /// Sets `bucket`, which is required.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `compressionCodec`, which is required.
    pub fn compression_codec(mut self, value: impl Into<String>) -> Self {
        self.compression_codec = Some(value.into());
        self
    }
    /// Sets `encoding`, which is required.
    pub fn encoding(mut self, value: impl Into<String>) -> Self {
        self.encoding = Some(value.into());
        self
    }
    /// Sets `format`, which is required.
    pub fn format(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.format = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `interval`, which is required.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
    /// Sets `pattern`.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `awsUseSQS`.
    #[inline]
    pub fn aws_use_sqs(mut self, value: bool) -> Self {
        self.aws_use_sqs = Some(value);
        self
    }
    /// Sets `awsSQSQueueUrl`.
    pub fn aws_sqs_queue_url(mut self, value: impl Into<String>) -> Self {
        self.aws_sqs_queue_url = Some(value.into());
        self
    }
    /// Sets `useAwsSQSOnly`.
    #[inline]
    pub fn use_aws_sqs_only(mut self, value: bool) -> Self {
        self.use_aws_sqs_only = Some(value);
        self
    }
    /// Sets `tagPackId`.
    #[inline]
    pub fn tag_pack_id(mut self, value: bool) -> Self {
        self.tag_pack_id = Some(value);
        self
    }
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `timeField`.
    pub fn time_field(mut self, value: impl Into<String>) -> Self {
        self.time_field = Some(value.into());
        self
    }
    /// Sets `timeFormat`.
    pub fn time_format(mut self, value: impl Into<String>) -> Self {
        self.time_format = Some(value.into());
        self
    }
    /// Sets `timePattern`.
    pub fn time_pattern(mut self, value: impl Into<String>) -> Self {
        self.time_pattern = Some(value.into());
        self
    }
    /// Sets `timeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `processorId`.
    pub fn processor_id(mut self, value: impl Into<String>) -> Self {
        self.processor_id = Some(value.into());
        self
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
}

request! {
    S3IngestionConfigurationSource {
        "awsRegion" => aws_region: field,
        "awsAccessKey" => aws_access_key: field,
        "awsAccessKeySecret" => aws_access_key_secret: field,
        "bucket" => bucket: field,
        "compressionCodec" => compression_codec: field,
        "encoding" => encoding: field,
        "format" => format: field,
        "interval" => interval: field,
        "pattern" => pattern: field,
        "prefix" => prefix: field,
        "awsUseSQS" => aws_use_sqs: field,
        "awsSQSQueueUrl" => aws_sqs_queue_url: field,
        "useAwsSQSOnly" => use_aws_sqs_only: field,
        "tagPackId" => tag_pack_id: field,
        "startTime" => start_time: field,
        "endTime" => end_time: field,
        "timeField" => time_field: field,
        "timeFormat" => time_format: field,
        "timePattern" => time_pattern: field,
        "timeZone" => time_zone: field,
        "processorId" => processor_id: field,
        "endpoint" => endpoint: field,
    }
}
