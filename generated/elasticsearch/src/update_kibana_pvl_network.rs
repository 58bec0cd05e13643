// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateKibanaPvlNetwork`, from `elasticsearch/UpdateKibanaPvlNetwork.md`.

use alicloud_runtime::codegen::*;

/// Changes endpoint name or security groups of Kibana's private network access.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateKibanaPvlNetworkRequest::new()
///     .instance_id("...")
///     .pvl_id("...");
/// let reply = client.update_kibana_pvl_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateKibanaPvlNetworkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the pvl that the call is about.
    pub pvl_id: Option<String>,
    /// Name that the endpoint goes by.
    pub endpoint_name: Option<String>,
    /// The security groups to work on or to narrow the list down to.
    pub security_groups: Vec<String>,
}

impl UpdateKibanaPvlNetworkRequest {
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
    /// Sets `pvlId`, which is required.
    pub fn pvl_id(mut self, value: impl Into<String>) -> Self {
        self.pvl_id = Some(value.into());
        self
    }
    /// Sets `endpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
    /// Sets `securityGroups`.
    pub fn security_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateKibanaPvlNetworkRequest {
        "InstanceId" => instance_id: path,
        "pvlId" => pvl_id: query,
        "endpointName" => endpoint_name: body,
        "securityGroups" => security_groups: body,
    }
}

impl Operation for UpdateKibanaPvlNetworkRequest {
    type Response = UpdateKibanaPvlNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateKibanaPvlNetwork")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/update-kibana-private")
        .required(&["InstanceId", "pvlId"]);
}

/// Response to [`UpdateKibanaPvlNetworkRequest`].
#[non_exhaustive]
pub struct UpdateKibanaPvlNetworkResponse {
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
}

response! {
    UpdateKibanaPvlNetworkResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
