// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAggregateConfigDeliveryChannels`, from `config/ListAggregateConfigDeliveryChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists all delivery channels of an account group, or those with given IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListAggregateConfigDeliveryChannelsRequest::new()
///     .aggregator_id("...");
/// let reply = client.list_aggregate_config_delivery_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAggregateConfigDeliveryChannelsRequest {
    /// IDs of the delivery channels to work on or to narrow the list down to.
    pub delivery_channel_ids: Option<String>,
    /// **Required.** ID of the aggregator that the call is about.
    pub aggregator_id: Option<String>,
}

impl ListAggregateConfigDeliveryChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliveryChannelIds`.
    pub fn delivery_channel_ids(mut self, value: impl Into<String>) -> Self {
        self.delivery_channel_ids = Some(value.into());
        self
    }
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    ListAggregateConfigDeliveryChannelsRequest {
        "DeliveryChannelIds" => delivery_channel_ids: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for ListAggregateConfigDeliveryChannelsRequest {
    type Response = ListAggregateConfigDeliveryChannelsResponse;
    type Error = ListAggregateConfigDeliveryChannelsError;
    const INFO: OperationInfo = super::operation("ListAggregateConfigDeliveryChannels")
        .required(&["AggregatorId"])
        .read_only();
    const ERRORS: &'static [ListAggregateConfigDeliveryChannelsError] = &[
        ListAggregateConfigDeliveryChannelsError::DeliveryChannelNotExists,
        ListAggregateConfigDeliveryChannelsError::AccountNotExisted,
        ListAggregateConfigDeliveryChannelsError::ServiceUnavailable,
    ];
}

/// Response to [`ListAggregateConfigDeliveryChannelsRequest`].
#[non_exhaustive]
pub struct ListAggregateConfigDeliveryChannelsResponse {
    /// The delivery channels that were found or are concerned, one entry each.
    pub delivery_channels: Vec<DeliveryChannel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC300244-FCE3-5061-8214-C27ECB668487`.
    pub request_id: Option<String>,
}

response! {
    ListAggregateConfigDeliveryChannelsResponse {
        "DeliveryChannels" => delivery_channels: list(""),
        "RequestId" => request_id: value,
    }
}

/// The delivery channels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DeliveryChannel {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Name that the delivery channel goes by. Example: `myDeliveryChannel`.
    pub delivery_channel_name: Option<String>,
    /// ID of the delivery channel that the item belongs to or stands for.
    /// Example: `cdc-d9106457e0d900b1****`.
    pub delivery_channel_id: Option<String>,
    /// Which kind of delivery channel it is or is to be. Example: `OSS`.
    pub delivery_channel_type: Option<String>,
    /// Resource name of the delivery channel target, in the `acs:` notation.
    /// Example: `acs:oss:cn-shanghai:120886317861****:new-bucket`.
    pub delivery_channel_target_arn: Option<String>,
    /// Resource name of the delivery channel assume role, in the `acs:` notation.
    /// Example: `acs:ram::120886317861****:role/aliyunserviceroleforconfig`.
    pub delivery_channel_assume_role_arn: Option<String>,
    /// Conditions, as JSON, that an event must meet to be delivered.
    pub delivery_channel_condition: Option<String>,
    /// Resource name of the oversized data OSS target, in the `acs:` notation.
    /// Example: `acs:oss:cn-shanghai:100931896542****:new-bucket`.
    pub oversized_data_oss_target_arn: Option<String>,
    /// Free text that describes the item to people. Example: `My OSS delivery.`.
    pub description: Option<String>,
    /// Whether a list of all resources is delivered at the times set. Example: `false`.
    pub configuration_snapshot: Option<bool>,
    /// Whether changes of resources are delivered. Example: `true`.
    pub configuration_item_change_notification: Option<bool>,
    /// Whether violations are delivered as they are found. Example: `false`.
    pub non_compliant_notification: Option<bool>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-a4e5626622af0079****`.
    pub aggregator_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `120886317861****`.
    pub account_id: Option<i64>,
    /// Time that is set or recorded for this: delivery snapshot. Example: `09:10Z`.
    pub delivery_snapshot_time: Option<String>,
}

response! {
    DeliveryChannel {
        "Status" => status: value,
        "DeliveryChannelName" => delivery_channel_name: value,
        "DeliveryChannelId" => delivery_channel_id: value,
        "DeliveryChannelType" => delivery_channel_type: value,
        "DeliveryChannelTargetArn" => delivery_channel_target_arn: value,
        "DeliveryChannelAssumeRoleArn" => delivery_channel_assume_role_arn: value,
        "DeliveryChannelCondition" => delivery_channel_condition: value,
        "OversizedDataOSSTargetArn" => oversized_data_oss_target_arn: value,
        "Description" => description: value,
        "ConfigurationSnapshot" => configuration_snapshot: value,
        "ConfigurationItemChangeNotification" => configuration_item_change_notification: value,
        "NonCompliantNotification" => non_compliant_notification: value,
        "AggregatorId" => aggregator_id: value,
        "AccountId" => account_id: value,
        "DeliverySnapshotTime" => delivery_snapshot_time: value,
    }
}

/// Errors that the documentation of [`ListAggregateConfigDeliveryChannelsRequest`] names.
///
/// - [`DeliveryChannelNotExists`](super::DocumentedError::DeliveryChannelNotExists)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListAggregateConfigDeliveryChannelsError = super::DocumentedError;
