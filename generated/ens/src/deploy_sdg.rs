// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeploySDG`, from `ens/DeploySDG.md`.

use alicloud_runtime::codegen::*;

/// Deploys a shared data group to edge regions or instances, as a preparation for mounting it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeploySDGRequest::new()
///     .instance_ids(["..."])
///     .sdg_id("...");
/// let reply = client.deploy_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeploySDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// Which kind of deployment it is or is to be.
    pub deployment_type: Option<String>,
}

impl DeploySDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `DeploymentType`.
    pub fn deployment_type(mut self, value: impl Into<String>) -> Self {
        self.deployment_type = Some(value.into());
        self
    }
}

request! {
    DeploySDGRequest {
        "InstanceIds" => instance_ids: query_json,
        "SDGId" => sdg_id: query,
        "DeploymentType" => deployment_type: query,
    }
}

impl Operation for DeploySDGRequest {
    type Response = DeploySDGResponse;
    type Error = DeploySDGError;
    const INFO: OperationInfo = super::operation("DeploySDG")
        .method("GET")
        .required(&["InstanceIds", "SDGId"]);
    const ERRORS: &'static [DeploySDGError] = &[
        DeploySDGError::InterfaceCallError,
        DeploySDGError::InterfaceCallFailed,
        DeploySDGError::ParameterInvalid,
        DeploySDGError::NoPermission,
        DeploySDGError::InvalidParameterAny,
    ];
}

/// Response to [`DeploySDGRequest`].
#[non_exhaustive]
pub struct DeploySDGResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A331CA96-3948-4BD2-B067-F6174F5C17EA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SDGData>,
}

response! {
    DeploySDGResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SDGData {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<SDGResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SDGData {
        "Message" => message: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SDGResult {
    /// How many there are of this: failed. Example: `0`.
    pub failed_count: Option<i64>,
    /// The failed items that were found or are concerned, one entry each.
    pub failed_items: Vec<FailedItem>,
    /// How many there are of this: success. Example: `1`.
    pub success_count: Option<i64>,
}

response! {
    SDGResult {
        "FailedCount" => failed_count: value,
        "FailedItems" => failed_items: list(""),
        "SuccessCount" => success_count: value,
    }
}

/// The failed items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedItem {
    /// Text for people about the err. Example: `sdg not found`.
    pub err_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `aic-xxxxx-0`.
    pub instance_id: Option<String>,
}

response! {
    FailedItem {
        "ErrMessage" => err_message: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DeploySDGRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeploySDGError = super::DocumentedError;
