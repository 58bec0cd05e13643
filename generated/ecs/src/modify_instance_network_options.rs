// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceNetworkOptions`, from `ecs/ModifyInstanceNetworkOptions.md`.

use alicloud_runtime::codegen::*;

/// Sets the bandwidth weighting of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceNetworkOptionsRequest::new();
/// let reply = client.modify_instance_network_options(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceNetworkOptionsRequest {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// How the bandwidth of the instance is divided between network and storage traffic, where its type
    /// allows a choice.
    pub bandwidth_weighting: Option<String>,
}

impl ModifyInstanceNetworkOptionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `BandwidthWeighting`.
    pub fn bandwidth_weighting(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_weighting = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceNetworkOptionsRequest {
        "InstanceId" => instance_id: query,
        "BandwidthWeighting" => bandwidth_weighting: query,
    }
}

impl Operation for ModifyInstanceNetworkOptionsRequest {
    type Response = ModifyInstanceNetworkOptionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceNetworkOptions");
}

/// Response to [`ModifyInstanceNetworkOptionsRequest`], which the documentation does not describe.
pub type ModifyInstanceNetworkOptionsResponse = alicloud_runtime::UndocumentedResponse;
