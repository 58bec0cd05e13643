// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventTypes`, from `sddp/DescribeEventTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of anomalous events that can be detected.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeEventTypesRequest::new();
/// let reply = client.describe_event_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventTypesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the parent type that the call is about.
    pub parent_type_id: Option<i64>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeEventTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ParentTypeId`.
    #[inline]
    pub fn parent_type_id(mut self, value: i64) -> Self {
        self.parent_type_id = Some(value);
        self
    }
    /// Sets `ResourceId`.
    #[inline]
    pub fn resource_id(mut self, value: i32) -> Self {
        self.resource_id = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeEventTypesRequest {
        "Lang" => lang: query,
        "ParentTypeId" => parent_type_id: query,
        "ResourceId" => resource_id: query,
        "Status" => status: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeEventTypesRequest {
    type Response = DescribeEventTypesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeEventTypes").read_only();
}

/// Response to [`DescribeEventTypesRequest`].
#[non_exhaustive]
pub struct DescribeEventTypesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// Items of the kind event type that were found or are concerned.
    pub event_type_list: Vec<EventTypeList>,
}

response! {
    DescribeEventTypesResponse {
        "RequestId" => request_id: value,
        "EventTypeList" => event_type_list: list(""),
    }
}

/// Items of the kind event type that were found or are concerned.
#[non_exhaustive]
pub struct EventTypeList {
    /// Code for programs to act on, as a rule that of the result. Example: `01`.
    pub code: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Items of the kind sub type that were found or are concerned.
    pub sub_type_list: Vec<SubTypeList>,
}

response! {
    EventTypeList {
        "Code" => code: value,
        "Description" => description: value,
        "Name" => name: value,
        "Id" => id: value,
        "SubTypeList" => sub_type_list: list(""),
    }
}

/// Items of the kind sub type that were found or are concerned.
#[non_exhaustive]
pub struct SubTypeList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of config content it is or is to be. Example: `1`.
    pub config_content_type: Option<i32>,
    /// How many there are of this: event hit. Example: `2`.
    pub event_hit_count: Option<i32>,
    /// Value that the config has or is given. Example: `90`.
    pub config_value: Option<String>,
    /// Code that stands for the config, for programs to act on. Example: `0100**`.
    pub config_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `020008`.
    pub code: Option<String>,
    /// Free text that tells people about the config. Example: `text`.
    pub config_description: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Service in whose assets this kind of event is looked for. Example: `RDS`.
    pub adapted_product: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

response! {
    SubTypeList {
        "Status" => status: value,
        "Description" => description: value,
        "ConfigContentType" => config_content_type: value,
        "EventHitCount" => event_hit_count: value,
        "ConfigValue" => config_value: value,
        "ConfigCode" => config_code: value,
        "Code" => code: value,
        "ConfigDescription" => config_description: value,
        "Name" => name: value,
        "AdaptedProduct" => adapted_product: value,
        "Id" => id: value,
    }
}
