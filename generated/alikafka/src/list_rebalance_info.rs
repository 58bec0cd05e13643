// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRebalanceInfo`, from `alikafka/ListRebalanceInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the rebalances of a consumer group.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::ListRebalanceInfoRequest::new()
///     .instance_id("...")
///     .consumer_id("...");
/// let reply = client.list_rebalance_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRebalanceInfoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the consumer that the call is about.
    pub consumer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListRebalanceInfoRequest {
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
    /// Sets `ConsumerId`, which is required.
    pub fn consumer_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListRebalanceInfoRequest {
        "InstanceId" => instance_id: query,
        "ConsumerId" => consumer_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListRebalanceInfoRequest {
    type Response = ListRebalanceInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRebalanceInfo")
        .required(&["InstanceId", "ConsumerId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListRebalanceInfoRequest`], which the documentation does not describe.
pub type ListRebalanceInfoResponse = alicloud_runtime::UndocumentedResponse;
