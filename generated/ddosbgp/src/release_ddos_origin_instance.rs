// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseDdosOriginInstance`, from `ddosbgp/ReleaseDdosOriginInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go Anti-DDoS Origin instance by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ReleaseDdosOriginInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_ddos_origin_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseDdosOriginInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleaseDdosOriginInstanceRequest {
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
    ReleaseDdosOriginInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleaseDdosOriginInstanceRequest {
    type Response = ReleaseDdosOriginInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ReleaseDdosOriginInstance")
        .required(&["InstanceId"]);
}

/// Response to [`ReleaseDdosOriginInstanceRequest`].
pub type ReleaseDdosOriginInstanceResponse = alicloud_runtime::EmptyResponse;
