// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeEngineVersion`, from `elasticsearch/UpgradeEngineVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the Elasticsearch version or kernel version of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpgradeEngineVersionRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.upgrade_engine_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeEngineVersionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed. Example: `false`.
    pub dry_run: Option<bool>,
    /// Which version of the software or the item is meant. Example: `6.7`.
    pub version: Option<Open<Version>>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `engineVersion`. Example: `engineVersion`.
    pub type_: Option<Open<EngineVersionType>>,
    /// What is done about the update, as rules.
    pub update_strategy: Option<String>,
    /// The plugins to work on or to narrow the list down to.
    pub plugins: Vec<Plugin>,
}

impl UpgradeEngineVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<Open<Version>>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Open<EngineVersionType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `updateStrategy`.
    pub fn update_strategy(mut self, value: impl Into<String>) -> Self {
        self.update_strategy = Some(value.into());
        self
    }
    /// Sets `plugins`.
    pub fn plugins(
        mut self,
        value: impl IntoIterator<Item = impl Into<Plugin>>,
    ) -> Self {
        self.plugins = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpgradeEngineVersionRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "dryRun" => dry_run: query,
        "version" => version: body,
        "type" => type_: body,
        "updateStrategy" => update_strategy: query,
        "plugins" => plugins: body,
    }
}

impl Operation for UpgradeEngineVersionRequest {
    type Response = UpgradeEngineVersionResponse;
    type Error = UpgradeEngineVersionError;
    const INFO: OperationInfo = super::operation("UpgradeEngineVersion")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/upgrade-version")
        .required(&["InstanceId"])
        .idempotency_token("clientToken")
        .dry_run("dryRun");
    const ERRORS: &'static [UpgradeEngineVersionError] = &[
        UpgradeEngineVersionError::InstanceActivating,
        UpgradeEngineVersionError::InstanceNotFound,
    ];
}

/// Response to [`UpgradeEngineVersionRequest`].
#[non_exhaustive]
pub struct UpgradeEngineVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DC*****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<EngineVersionResult>,
}

response! {
    UpgradeEngineVersionResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// The plugins to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Plugin {
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Which version of the software or the item is meant.
    pub version: Option<String>,
    /// Which version of the file is meant.
    pub file_version: Option<String>,
    /// Whether it is switched on.
    pub enable: Option<String>,
}

impl Plugin {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `fileVersion`.
    pub fn file_version(mut self, value: impl Into<String>) -> Self {
        self.file_version = Some(value.into());
        self
    }
    /// Sets `enable`.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }
}

request! {
    Plugin {
        "name" => name: field,
        "version" => version: field,
        "fileVersion" => file_version: field,
        "enable" => enable: field,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct EngineVersionResult {
    /// Which kind of validate it is or is to be. Example: `checkClusterHealth`.
    pub validate_type: Option<String>,
    /// Result of the step or check named validate.
    pub validate_result: Vec<ValidateResult>,
    /// State that the item is in, or that is asked for. Example: `success`.
    pub status: Option<String>,
}

response! {
    EngineVersionResult {
        "validateType" => validate_type: value,
        "validateResult" => validate_result: list(""),
        "status" => status: value,
    }
}

/// Result of the step or check named validate.
#[non_exhaustive]
pub struct ValidateResult {
    /// Which kind of error it is or is to be. Example: `clusterStatus`.
    pub error_type: Option<String>,
    /// Code that stands for the error, for programs to act on. Example: `ClusterStatusNotHealth`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_msg: Option<String>,
}

response! {
    ValidateResult {
        "errorType" => error_type: value,
        "errorCode" => error_code: value,
        "errorMsg" => error_msg: value,
    }
}

values! {
    /// Which version of the software or the item is meant.
    pub enum Version {
        /// `6.7`
        _6_7 = "6.7",
        /// Kernel 1.2.0.
        Ali1_2_0 = "ali1.2.0",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum EngineVersionType {
        /// The version of Elasticsearch.
        EngineVersion = "engineVersion",
        /// The kernel of Alibaba Cloud.
        AliVersion = "aliVersion",
    }
}

/// Errors that the documentation of [`UpgradeEngineVersionRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpgradeEngineVersionError = super::DocumentedError;
