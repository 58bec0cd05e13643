// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterTemplates`, from `polardb/DescribeParameterTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists the default parameters of a database engine and version with their valid values.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeParameterTemplatesRequest::new()
///     .db_type("...")
///     .db_version("...");
/// let reply = client.describe_parameter_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterTemplatesRequest {
    /// **Required.** Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// **Required.** Which version of the database is meant.
    pub db_version: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeParameterTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBType`, which is required.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`, which is required.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterTemplatesRequest {
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeParameterTemplatesRequest {
    type Response = DescribeParameterTemplatesResponse;
    type Error = DescribeParameterTemplatesError;
    const INFO: OperationInfo = super::operation("DescribeParameterTemplates")
        .required(&["DBType", "DBVersion", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterTemplatesError] = &[
        DescribeParameterTemplatesError::InvalidDBTypeNotFound,
        DescribeParameterTemplatesError::InvalidDBVersionMalformed,
    ];
}

/// Response to [`DescribeParameterTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeParameterTemplatesResponse {
    /// How many there are of this: parameter. Example: `183`.
    pub parameter_count: Option<String>,
    /// Which version of the database is meant. Example: `5.7`.
    pub db_version: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Parameters>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D963934D-8605-4473-8EAC-54C719******`.
    pub request_id: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
}

response! {
    DescribeParameterTemplatesResponse {
        "ParameterCount" => parameter_count: value,
        "DBVersion" => db_version: value,
        "Parameters" => parameters: value,
        "RequestId" => request_id: value,
        "DBType" => db_type: value,
        "Engine" => engine: value,
    }
}

/// The parameters that are concerned.
#[non_exhaustive]
pub struct Parameters {
    /// Parameters of the template.
    pub template_record: Vec<TemplateRecord>,
}

response! {
    Parameters {
        "TemplateRecord" => template_record: list(""),
    }
}

/// Parameters of the template.
#[non_exhaustive]
pub struct TemplateRecord {
    /// Which values the parameter accepts. Example: `[ROW|STATEMENT|MIXED]`.
    pub checking_code: Option<String>,
    /// Name of one adjustable setting. Example: `binlog_format`.
    pub parameter_name: Option<String>,
    /// Value of the parameter named beside it. Example: `ROW`.
    pub parameter_value: Option<String>,
    /// Whether the parameter can be changed. Example: `true`.
    pub force_modify: Option<String>,
    /// Whether a change of the setting has to wait for a restart. Example: `false`.
    pub force_restart: Option<String>,
    /// What the parameter does. Example: `text`.
    pub parameter_description: Option<String>,
    /// `0` if the parameter holds for every node, `1` if nodes can differ. Example: `1`.
    pub is_node_available: Option<String>,
    /// Parameters this one hangs on. Example: `utf8`.
    pub param_rely_rule: Option<String>,
}

response! {
    TemplateRecord {
        "CheckingCode" => checking_code: value,
        "ParameterName" => parameter_name: value,
        "ParameterValue" => parameter_value: value,
        "ForceModify" => force_modify: value,
        "ForceRestart" => force_restart: value,
        "ParameterDescription" => parameter_description: value,
        "IsNodeAvailable" => is_node_available: value,
        "ParamRelyRule" => param_rely_rule: value,
    }
}

/// Errors that the documentation of [`DescribeParameterTemplatesRequest`] names.
///
/// - [`InvalidDBTypeNotFound`](super::DocumentedError::InvalidDBTypeNotFound), here with HTTP status 400
/// - [`InvalidDBVersionMalformed`](super::DocumentedError::InvalidDBVersionMalformed)
pub type DescribeParameterTemplatesError = super::DocumentedError;
