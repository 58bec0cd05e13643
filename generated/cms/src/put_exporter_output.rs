// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutExporterOutput`, from `cms/PutExporterOutput.md`.

use alicloud_runtime::codegen::*;

/// Creates or changes a destination that monitoring data is exported to.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::put_exporter_output::ConfigJson;
///
/// let request = alicloud_cms::PutExporterOutputRequest::new()
///     .config_json(ConfigJson::new())
///     .dest_name("exporterConfig")
///     .dest_type("sls");
/// let reply = client.put_exporter_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutExporterOutputRequest {
    /// **Required.** Where the data is exported to: endpoint, project, and Logstore, with the
    /// credentials to use. Example: `text`.
    pub config_json: Option<ConfigJson>,
    /// **Required.** Name of the export destination. Example: `exporterConfig`.
    pub dest_name: Option<String>,
    /// Kind of the export destination. Example: `sls`.
    pub dest_type: Option<String>,
    /// Note that tells people what the destination is for. Example: `text`.
    pub desc: Option<String>,
}

impl PutExporterOutputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigJson`, which is required.
    pub fn config_json(mut self, value: impl Into<ConfigJson>) -> Self {
        self.config_json = Some(value.into());
        self
    }
    /// Sets `DestName`, which is required.
    pub fn dest_name(mut self, value: impl Into<String>) -> Self {
        self.dest_name = Some(value.into());
        self
    }
    /// Sets `DestType`.
    pub fn dest_type(mut self, value: impl Into<String>) -> Self {
        self.dest_type = Some(value.into());
        self
    }
    /// Sets `Desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
}

request! {
    PutExporterOutputRequest {
        "ConfigJson" => config_json: query_json,
        "DestName" => dest_name: query,
        "DestType" => dest_type: query,
        "Desc" => desc: query,
    }
}

impl Operation for PutExporterOutputRequest {
    type Response = PutExporterOutputResponse;
    type Error = PutExporterOutputError;
    const INFO: OperationInfo = super::operation("PutExporterOutput")
        .required(&["ConfigJson", "DestName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutExporterOutputError] = &[
        PutExporterOutputError::ParameterInvalid,
        PutExporterOutputError::AccessForbidden,
        PutExporterOutputError::ResourceNotFound,
        PutExporterOutputError::InternalError,
    ];
}

/// Response to [`PutExporterOutputRequest`].
#[non_exhaustive]
pub struct PutExporterOutputResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6A5F022D-AC7C-460E-94AE-B9E75083D027`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    PutExporterOutputResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Where the data is exported to: endpoint, project, and Logstore, with the credentials to use.
#[non_exhaustive]
pub struct ConfigJson {
    /// Endpoint of Log Service that the metrics are sent to.
    /// Example: `http://cn-qingdao-share.log.aliyuncs.com`.
    pub endpoint: Option<String>,
    /// Log Service project that contains the Logstore. Example: `exporter`.
    pub project: Option<String>,
    /// Logstore that takes the metrics. Example: `exporter`.
    pub logstore: Option<String>,
    /// AccessKey ID with which the metrics are written to Log Service. Example: `LTAIp*******`.
    pub ak: Option<String>,
    /// AccessKey secret that goes with `ak`. Example: `TxHwuJ8yAb3AU******`.
    /// A secret: it is printed as `***`.
    pub as_: Option<String>,
    /// Account that the Log Service project belongs to. Example: `17754********`.
    pub user_id: Option<String>,
}

impl ConfigJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `logstore`.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `ak`.
    pub fn ak(mut self, value: impl Into<String>) -> Self {
        self.ak = Some(value.into());
        self
    }
    /// Sets `as`.
    pub fn as_(mut self, value: impl Into<String>) -> Self {
        self.as_ = Some(value.into());
        self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    ConfigJson {
        "endpoint" => endpoint: field,
        "project" => project: field,
        "logstore" => logstore: field,
        "ak" => ak: field,
        "as" => as_: field as Secret,
        "userId" => user_id: field,
    }
}

/// Errors that the documentation of [`PutExporterOutputRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutExporterOutputError = super::DocumentedError;
