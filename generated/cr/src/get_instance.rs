// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstance`, from `cr/GetInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows one Container Registry instance with edition and status.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetInstanceRequest::new()
///     .instance_id("cri-xkx6vujuhay0****");
/// let reply = client.get_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
}

impl GetInstanceRequest {
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
}

request! {
    GetInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetInstanceRequest {
    type Response = GetInstanceResponse;
    type Error = GetInstanceError;
    const INFO: OperationInfo = super::operation("GetInstance")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetInstanceError] = &[
        GetInstanceError::NoPrivilege,
        GetInstanceError::SystemError,
    ];
}

/// Response to [`GetInstanceRequest`].
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// When the item was last changed. Example: `1571926560000`.
    pub modified_time: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EF34B18-4228-470C-860C-D28597CF010E`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `1571926439000`.
    pub create_time: Option<i64>,
    /// Name given to the instance, as lists and the console show it. Example: `shanghai-instance1`.
    pub instance_name: Option<String>,
    /// Edition of the instance, which decides its limits. Example: `Enterprise_Basic`.
    pub instance_specification: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `RUNNING`.
    pub instance_status: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv36i4isx****`.
    pub resource_group_id: Option<String>,
    /// What is wrong with the instance, such as too many OSS buckets in the account. Example: `text`.
    pub instance_issue: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    GetInstanceResponse {
        "ModifiedTime" => modified_time: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "InstanceName" => instance_name: value,
        "InstanceSpecification" => instance_specification: value,
        "Code" => code: value,
        "InstanceStatus" => instance_status: value,
        "InstanceId" => instance_id: value,
        "IsSuccess" => is_success: value,
        "ResourceGroupId" => resource_group_id: value,
        "InstanceIssue" => instance_issue: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`GetInstanceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetInstanceError = super::DocumentedError;
