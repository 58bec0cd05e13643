// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMultiAccountDeliveryChannels`, from `resourcecenter/ListMultiAccountDeliveryChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists the delivery channels that work across accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcecenter::Client) -> Result<(), alicloud_resourcecenter::Error> {
/// let request = alicloud_resourcecenter::ListMultiAccountDeliveryChannelsRequest::new();
/// let reply = client.list_multi_account_delivery_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMultiAccountDeliveryChannelsRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListMultiAccountDeliveryChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListMultiAccountDeliveryChannelsRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListMultiAccountDeliveryChannelsRequest {
    type Response = ListMultiAccountDeliveryChannelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMultiAccountDeliveryChannels")
        .read_only();
}

/// Response to [`ListMultiAccountDeliveryChannelsRequest`], which the documentation does not describe.
pub type ListMultiAccountDeliveryChannelsResponse = alicloud_runtime::UndocumentedResponse;
