// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllEntity`, from `sas/DescribeAllEntity.md`.

use alicloud_runtime::codegen::*;

/// Lists all server assets with name and group.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAllEntityRequest::new();
/// let reply = client.describe_all_entity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllEntityRequest {}

impl DescribeAllEntityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAllEntityRequest {}
}

impl Operation for DescribeAllEntityRequest {
    type Response = DescribeAllEntityResponse;
    type Error = DescribeAllEntityError;
    const INFO: OperationInfo = super::operation("DescribeAllEntity").read_only();
    const ERRORS: &'static [DescribeAllEntityError] = &[
        DescribeAllEntityError::NoPermission,
        DescribeAllEntityError::ServerError,
    ];
}

/// Response to [`DescribeAllEntityRequest`].
#[non_exhaustive]
pub struct DescribeAllEntityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Items of the kind entity that were found or are concerned.
    pub entity_list: Vec<EntityList>,
}

response! {
    DescribeAllEntityResponse {
        "RequestId" => request_id: value,
        "EntityList" => entity_list: list(""),
    }
}

/// Items of the kind entity that were found or are concerned.
#[non_exhaustive]
pub struct EntityList {
    /// Identifier that is unique for the item. Example: `4fe8e1cd-3c37-4851-b9de-124da32c****`.
    pub uuid: Option<String>,
    /// ID of the group that the call or the item is about. Example: `281801`.
    pub group_id: Option<i32>,
    /// Address that can be reached from the Internet. Example: `172.19.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `abc`.
    pub instance_name: Option<String>,
    /// IP address of the host or service concerned. Example: `101.132.XX.XX`.
    pub ip: Option<String>,
    /// Operating system that the item runs. Example: `windows`.
    pub os: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.104.XX.XX`.
    pub intranet_ip: Option<String>,
}

response! {
    EntityList {
        "Uuid" => uuid: value,
        "GroupId" => group_id: value,
        "InternetIp" => internet_ip: value,
        "InstanceName" => instance_name: value,
        "Ip" => ip: value,
        "Os" => os: value,
        "IntranetIp" => intranet_ip: value,
    }
}

/// Errors that the documentation of [`DescribeAllEntityRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAllEntityError = super::DocumentedError;
