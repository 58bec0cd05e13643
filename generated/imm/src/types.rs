// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Address {
    /// Language of the texts.
    pub language: Option<String>,
    /// The whole address in one line.
    pub address_line: Option<String>,
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// Province that the address or the data belongs to.
    pub province: Option<String>,
    /// City that the address or the data belongs to.
    pub city: Option<String>,
    /// Part of the city in which the place lies.
    pub district: Option<String>,
    /// Smallest administrative unit in which the place lies.
    pub township: Option<String>,
}

impl Address {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `AddressLine`.
    pub fn address_line(mut self, value: impl Into<String>) -> Self {
        self.address_line = Some(value.into());
        self
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `Province`.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `City`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `District`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }
    /// Sets `Township`.
    pub fn township(mut self, value: impl Into<String>) -> Self {
        self.township = Some(value.into());
        self
    }
}

response! {
    Address {
        "Language" => language: value,
        "AddressLine" => address_line: value,
        "Country" => country: value,
        "Province" => province: value,
        "City" => city: value,
        "District" => district: value,
        "Township" => township: value,
    }
}

/// The audio streams that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AudioStream {
    /// Position of the item in its sequence.
    pub index: Option<i64>,
    /// Language of the texts.
    pub language: Option<String>,
    /// Name that the codec goes by.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by.
    pub codec_long_name: Option<String>,
    /// Unit of time in which the codec counts.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries.
    pub codec_tag: Option<String>,
    /// Unit of the time stamps in the stream, as a fraction of a second.
    pub time_base: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<f64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i64>,
    /// How many there are of this: frame.
    pub frame_count: Option<i64>,
    /// Words of the song.
    pub lyric: Option<String>,
    /// Notation or file format of the sample.
    pub sample_format: Option<String>,
    /// Rate or share that applies to the sample.
    pub sample_rate: Option<i64>,
    /// Number that is given for this: channels.
    pub channels: Option<i64>,
    /// How the sound channels are arranged, such as stereo.
    pub channel_layout: Option<String>,
}

response! {
    AudioStream {
        "Index" => index: value,
        "Language" => language: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "TimeBase" => time_base: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "FrameCount" => frame_count: value,
        "Lyric" => lyric: value,
        "SampleFormat" => sample_format: value,
        "SampleRate" => sample_rate: value,
        "Channels" => channels: value,
        "ChannelLayout" => channel_layout: value,
    }
}

/// The actions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct BatchAction {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The parameters to work on or to narrow the list down to.
    pub parameters: Vec<String>,
}

impl BatchAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchAction {
        "Name" => name: field,
        "Parameters" => parameters: field,
    }
}

/// Where the outcome of the task is announced.
#[non_exhaustive]
pub struct BatchNotification {
    /// Queue or topic of Simple Message Queue that is told of the result.
    pub mns: Option<Mns>,
}

impl BatchNotification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MNS`.
    pub fn mns(mut self, value: impl Into<Mns>) -> Self {
        self.mns = Some(value.into());
        self
    }
}

request! {
    BatchNotification {
        "MNS" => mns: field,
    }
}

/// Link between a data set and a bucket, with its state.
#[non_exhaustive]
pub struct Binding {
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// Stage that the work has reached.
    pub phase: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// Why it came to this result, in words or as a code.
    pub reason: Option<String>,
}

response! {
    Binding {
        "ProjectName" => project_name: value,
        "DatasetName" => dataset_name: value,
        "URI" => uri: value,
        "State" => state: value,
        "Phase" => phase: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Reason" => reason: value,
    }
}

/// The block frames that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BlockFrame {
    /// How fast or how often, or what share. Example: `30`.
    pub rate: Option<f64>,
    /// Position from the start at which the part begins. Example: `2`.
    pub offset: Option<i32>,
    /// Label that the item carries. Example: `{ "test": "val" }`.
    pub label: Option<String>,
}

response! {
    BlockFrame {
        "Rate" => rate: value,
        "Offset" => offset: value,
        "Label" => label: value,
    }
}

/// Rectangle around what was found, in pixels.
#[non_exhaustive]
pub struct Boundary {
    /// Extent from left to right.
    pub width: Option<i64>,
    /// Extent from top to bottom.
    pub height: Option<i64>,
    /// Distance from the left edge.
    pub left: Option<i64>,
    /// Distance from the upper edge, or how many of the first to return.
    pub top: Option<i64>,
    /// Corners around what was found.
    pub polygon: Vec<PointInt64>,
}

response! {
    Boundary {
        "Width" => width: value,
        "Height" => height: value,
        "Left" => left: value,
        "Top" => top: value,
        "Polygon" => polygon: list(""),
    }
}

/// Roles to take on one after the other, for files of other accounts.
#[non_exhaustive]
pub struct Chain {
    /// Account or user for whom the role is taken on at this step.
    pub assume_role_for: Option<String>,
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Which kind of role it is or is to be.
    pub role_type: Option<String>,
}

impl Chain {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AssumeRoleFor`.
    pub fn assume_role_for(mut self, value: impl Into<String>) -> Self {
        self.assume_role_for = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }
}

request! {
    Chain {
        "AssumeRoleFor" => assume_role_for: field,
        "Role" => role: field,
        "RoleType" => role_type: field,
    }
}

/// The files to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ContextualFile {
    /// Number of the account that the resource belongs to.
    pub owner_id: Option<String>,
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Address of the file in OSS, where `URI` names another store.
    pub ossuri: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// The elements to work on or to narrow the list down to.
    pub elements: Vec<ContextualFileElement>,
}

impl ContextualFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OwnerId`.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `DatasetName`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `ObjectId`.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `OSSURI`.
    pub fn ossuri(mut self, value: impl Into<String>) -> Self {
        self.ossuri = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `Elements`.
    pub fn elements(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContextualFileElement>>,
    ) -> Self {
        self.elements = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContextualFile {
        "OwnerId" => owner_id: field,
        "ProjectName" => project_name: field,
        "DatasetName" => dataset_name: field,
        "ObjectId" => object_id: field,
        "URI" => uri: field,
        "OSSURI" => ossuri: field,
        "MediaType" => media_type: field,
        "ContentType" => content_type: field,
        "Elements" => elements: field,
    }
}

/// The elements to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ContextualFileElement {
    /// The element contents to work on or to narrow the list down to.
    pub element_contents: Vec<ContextualFileElementContent>,
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
    /// Which kind of element it is or is to be.
    pub element_type: Option<String>,
    /// How close in meaning the passage is to the question.
    pub semantic_similarity: Option<f64>,
    /// The element relations to work on or to narrow the list down to.
    pub element_relations: Vec<ElementRelation>,
}

impl ContextualFileElement {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ElementContents`.
    pub fn element_contents(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContextualFileElementContent>>,
    ) -> Self {
        self.element_contents = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ObjectId`.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `ElementType`.
    pub fn element_type(mut self, value: impl Into<String>) -> Self {
        self.element_type = Some(value.into());
        self
    }
    /// Sets `SemanticSimilarity`.
    #[inline]
    pub fn semantic_similarity(mut self, value: f64) -> Self {
        self.semantic_similarity = Some(value);
        self
    }
    /// Sets `ElementRelations`.
    pub fn element_relations(
        mut self,
        value: impl IntoIterator<Item = impl Into<ElementRelation>>,
    ) -> Self {
        self.element_relations = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContextualFileElement {
        "ElementContents" => element_contents: field,
        "ObjectId" => object_id: field,
        "ElementType" => element_type: field,
        "SemanticSimilarity" => semantic_similarity: field,
        "ElementRelations" => element_relations: field,
    }
}

/// The element contents to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ContextualFileElementContent {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Address under which the file or page is found.
    pub url: Option<String>,
    /// Start and end of the passage within the media, in seconds.
    pub time_range: Vec<i64>,
}

impl ContextualFileElementContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `TimeRange`.
    pub fn time_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.time_range = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContextualFileElementContent {
        "Type" => type_: field,
        "Content" => content: field,
        "URL" => url: field,
        "TimeRange" => time_range: field,
    }
}

/// The messages to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ContextualMessage {
    /// Part that the item plays, or role whose rights are used.
    pub role: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// The files to work on or to narrow the list down to.
    pub files: Vec<ContextualFile>,
}

impl ContextualMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `Files`.
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContextualFile>>,
    ) -> Self {
        self.files = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContextualMessage {
        "Role" => role: field,
        "Content" => content: field,
        "Files" => files: field,
    }
}

/// Picture shown for the story or the group.
#[non_exhaustive]
pub struct Cover {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
}

impl Cover {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    Cover {
        "URI" => uri: field,
    }
}

/// Settings of the credential, and what it works with.
#[non_exhaustive]
pub struct CredentialConfig {
    /// RAM role that the service takes on to read and write your files.
    pub service_role: Option<String>,
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// Roles to take on one after the other, for files of other accounts.
    pub chain: Vec<Chain>,
}

impl CredentialConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceRole`.
    pub fn service_role(mut self, value: impl Into<String>) -> Self {
        self.service_role = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Chain`.
    pub fn chain(mut self, value: impl IntoIterator<Item = impl Into<Chain>>) -> Self {
        self.chain = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CredentialConfig {
        "ServiceRole" => service_role: field,
        "Policy" => policy: field,
        "Chain" => chain: field,
    }
}

/// The cropping suggestions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CroppingSuggestion {
    /// Width divided by height, as a fraction or a number.
    pub aspect_ratio: Option<String>,
    /// How sure the service is of it, from 0 to 1.
    pub confidence: Option<f64>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
}

response! {
    CroppingSuggestion {
        "AspectRatio" => aspect_ratio: value,
        "Confidence" => confidence: value,
        "Boundary" => boundary: value,
    }
}

/// The job over existing files, with its state and counts.
#[non_exhaustive]
pub struct DataIngestion {
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Where the files of the job come from.
    pub input: Option<Input>,
    /// The actions that were found or are concerned, one entry each.
    pub actions: Vec<DataIngestionAction>,
    /// Where the outcome is announced.
    pub notification: Option<DataIngestionNotification>,
    /// How many files were found, started and failed so far.
    pub statistic: Option<Statistic>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<String>,
    /// Where the next part of a list begins; pass it on as it came.
    pub marker: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Why it failed, if it did.
    pub error: Option<String>,
    /// Stage that the work has reached. Example: `IncrementalScanning`.
    pub phase: Option<String>,
    /// RAM role that the service takes on to read and write your files.
    /// Example: `AliyunIMMBatchTriggerRole`.
    pub service_role: Option<String>,
}

response! {
    DataIngestion {
        "Id" => id: value,
        "Input" => input: value,
        "Actions" => actions: list(""),
        "Notification" => notification: value,
        "Statistic" => statistic: value,
        "State" => state: value,
        "Marker" => marker: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Tags" => tags: value,
        "Error" => error: value,
        "Phase" => phase: value,
        "ServiceRole" => service_role: value,
    }
}

/// The actions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataIngestionAction {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The parameters that were found or are concerned, one entry each.
    pub parameters: Vec<String>,
    /// What is done about the fast fail, as rules.
    pub fast_fail_policy: Option<FastFailPolicy>,
}

impl DataIngestionAction {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FastFailPolicy`.
    pub fn fast_fail_policy(mut self, value: impl Into<FastFailPolicy>) -> Self {
        self.fast_fail_policy = Some(value.into());
        self
    }
}

response! {
    DataIngestionAction {
        "Name" => name: value,
        "Parameters" => parameters: list(""),
        "FastFailPolicy" => fast_fail_policy: value,
    }
}

/// Where the outcome is announced.
#[non_exhaustive]
pub struct DataIngestionNotification {
    /// Host name or URL at which the service or resource is reached.
    pub endpoint: Option<String>,
    /// Topic that messages are published under.
    pub topic: Option<String>,
    /// Queue or topic of Simple Message Queue that is told of the result.
    pub mns: Option<Mns>,
    /// Topic of ApsaraMQ for RocketMQ that is told of the result.
    pub rocket_mq: Option<RocketMQ>,
}

response! {
    DataIngestionNotification {
        "Endpoint" => endpoint: value,
        "Topic" => topic: value,
        "MNS" => mns: value,
        "RocketMQ" => rocket_mq: value,
    }
}

/// The data set with its limits and counts.
#[non_exhaustive]
pub struct Dataset {
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// How many there are of this: dataset max bind.
    pub dataset_max_bind_count: Option<i64>,
    /// How many there are of this: dataset max file.
    pub dataset_max_file_count: Option<i64>,
    /// How many there are of this: dataset max entity.
    pub dataset_max_entity_count: Option<i64>,
    /// How many there are of this: dataset max relation.
    pub dataset_max_relation_count: Option<i64>,
    /// How large the dataset max total file is or is to be.
    pub dataset_max_total_file_size: Option<i64>,
    /// How many there are of this: bind.
    pub bind_count: Option<i64>,
    /// How many there are of this: file.
    pub file_count: Option<i64>,
    /// How large the total file is or is to be.
    pub total_file_size: Option<i64>,
}

response! {
    Dataset {
        "ProjectName" => project_name: value,
        "DatasetName" => dataset_name: value,
        "TemplateId" => template_id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Description" => description: value,
        "DatasetMaxBindCount" => dataset_max_bind_count: value,
        "DatasetMaxFileCount" => dataset_max_file_count: value,
        "DatasetMaxEntityCount" => dataset_max_entity_count: value,
        "DatasetMaxRelationCount" => dataset_max_relation_count: value,
        "DatasetMaxTotalFileSize" => dataset_max_total_file_size: value,
        "BindCount" => bind_count: value,
        "FileCount" => file_count: value,
        "TotalFileSize" => total_file_size: value,
    }
}

/// The delogos to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Delogos {
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Horizontal distance from the corner, in pixels or as a share.
    pub dx: Option<f64>,
    /// Vertical distance from the corner, in pixels or as a share.
    pub dy: Option<f64>,
    /// Extent from left to right.
    pub width: Option<f64>,
    /// Extent from top to bottom.
    pub height: Option<f64>,
    /// Corner that the offsets are counted from.
    pub refer_pos: Option<String>,
}

impl Delogos {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: f64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `Dx`.
    #[inline]
    pub fn dx(mut self, value: f64) -> Self {
        self.dx = Some(value);
        self
    }
    /// Sets `Dy`.
    #[inline]
    pub fn dy(mut self, value: f64) -> Self {
        self.dy = Some(value);
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `ReferPos`.
    pub fn refer_pos(mut self, value: impl Into<String>) -> Self {
        self.refer_pos = Some(value.into());
        self
    }
}

request! {
    Delogos {
        "StartTime" => start_time: field,
        "Duration" => duration: field,
        "Dx" => dx: field,
        "Dy" => dy: field,
        "Width" => width: field,
        "Height" => height: field,
        "ReferPos" => refer_pos: field,
    }
}

/// What is made unrecognizable in the picture.
#[non_exhaustive]
pub struct Desensitization {
    /// How faces are made unrecognizable.
    pub face: Option<Face>,
    /// How license plates are made unrecognizable.
    pub license_plate: Option<LicensePlate>,
}

impl Desensitization {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Face`.
    pub fn face(mut self, value: impl Into<Face>) -> Self {
        self.face = Some(value.into());
        self
    }
    /// Sets `LicensePlate`.
    pub fn license_plate(mut self, value: impl Into<LicensePlate>) -> Self {
        self.license_plate = Some(value.into());
        self
    }
}

request! {
    Desensitization {
        "Face" => face: field,
        "LicensePlate" => license_plate: field,
    }
}

/// The elements that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Element {
    /// The element contents that were found or are concerned, one entry each.
    pub element_contents: Vec<ElementContent>,
}

response! {
    Element {
        "ElementContents" => element_contents: list(""),
    }
}

/// The element contents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ElementContent {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Address under which the file or page is found.
    pub url: Option<String>,
}

response! {
    ElementContent {
        "Type" => type_: value,
        "Content" => content: value,
        "URL" => url: value,
    }
}

/// The element relations to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ElementRelation {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the object that the call is about.
    pub object_id: Option<String>,
}

impl ElementRelation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ObjectId`.
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
}

request! {
    ElementRelation {
        "Type" => type_: field,
        "ObjectId" => object_id: field,
    }
}

/// How subtitles of the source are written to files of their own.
#[non_exhaustive]
pub struct ExtractSubtitle {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Notation or file format that is used.
    pub format: Option<String>,
}

impl ExtractSubtitle {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
}

request! {
    ExtractSubtitle {
        "URI" => uri: field,
        "Format" => format: field,
    }
}

/// How faces are made unrecognizable.
#[non_exhaustive]
pub struct Face {
    /// How sure the detection has to be before something is treated.
    pub confidence: Option<f64>,
    /// How large the min is or is to be.
    pub min_size: Option<i32>,
}

impl Face {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Confidence`.
    #[inline]
    pub fn confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }
    /// Sets `MinSize`.
    #[inline]
    pub fn min_size(mut self, value: i32) -> Self {
        self.min_size = Some(value);
        self
    }
}

request! {
    Face {
        "Confidence" => confidence: field,
        "MinSize" => min_size: field,
    }
}

/// What is done about the fast fail, as rules.
#[non_exhaustive]
pub struct FastFailPolicy {
    /// What is done, or is to be done, with the item.
    pub action: Option<String>,
}

impl FastFailPolicy {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
}

response! {
    FastFailPolicy {
        "Action" => action: value,
    }
}

/// The figures that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Figure {
    /// ID of the figure that the item belongs to or stands for.
    pub figure_id: Option<String>,
    /// How sure it is that there is a face.
    pub figure_confidence: Option<f64>,
    /// ID of the figure cluster that the item belongs to or stands for.
    pub figure_cluster_id: Option<String>,
    /// How sure it is that the face belongs to the group.
    pub figure_cluster_confidence: Option<f64>,
    /// Which kind of figure it is or is to be.
    pub figure_type: Option<String>,
    /// How old the face is taken to be, in years.
    pub age: Option<i64>,
    /// By how many years the age may be off.
    pub age_sd: Option<f64>,
    /// Whether the face is taken for male or female.
    pub gender: Option<String>,
    /// How sure the service is of the sex, from 0 to 1.
    pub gender_confidence: Option<f64>,
    /// What the face seems to feel.
    pub emotion: Option<String>,
    /// How sure the service is of the emotion, from 0 to 1.
    pub emotion_confidence: Option<f64>,
    /// How well the face can be recognized in the picture.
    pub face_quality: Option<f64>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
    /// Whether the lips are open or closed.
    pub mouth: Option<String>,
    /// How sure the service is about the lips, from 0 to 1.
    pub mouth_confidence: Option<f64>,
    /// Whether the face has a beard.
    pub beard: Option<String>,
    /// How sure the service is about the beard, from 0 to 1.
    pub beard_confidence: Option<f64>,
    /// Whether the head is covered by a hat.
    pub hat: Option<String>,
    /// How sure the service is about the hat, from 0 to 1.
    pub hat_confidence: Option<f64>,
    /// Whether the face wears a mask.
    pub mask: Option<String>,
    /// How sure the service is about the mask, from 0 to 1.
    pub mask_confidence: Option<f64>,
    /// The glasses that are concerned.
    pub glasses: Option<String>,
    /// How sure the service is about the glasses, from 0 to 1.
    pub glasses_confidence: Option<f64>,
    /// How sharp the picture is.
    pub sharpness: Option<f64>,
    /// How attractive the face is rated, from 0 to 1.
    pub attractive: Option<f64>,
    /// Angles that the head is turned by.
    pub head_pose: Option<HeadPose>,
}

response! {
    Figure {
        "FigureId" => figure_id: value,
        "FigureConfidence" => figure_confidence: value,
        "FigureClusterId" => figure_cluster_id: value,
        "FigureClusterConfidence" => figure_cluster_confidence: value,
        "FigureType" => figure_type: value,
        "Age" => age: value,
        "AgeSD" => age_sd: value,
        "Gender" => gender: value,
        "GenderConfidence" => gender_confidence: value,
        "Emotion" => emotion: value,
        "EmotionConfidence" => emotion_confidence: value,
        "FaceQuality" => face_quality: value,
        "Boundary" => boundary: value,
        "Mouth" => mouth: value,
        "MouthConfidence" => mouth_confidence: value,
        "Beard" => beard: value,
        "BeardConfidence" => beard_confidence: value,
        "Hat" => hat: value,
        "HatConfidence" => hat_confidence: value,
        "Mask" => mask: value,
        "MaskConfidence" => mask_confidence: value,
        "Glasses" => glasses: value,
        "GlassesConfidence" => glasses_confidence: value,
        "Sharpness" => sharpness: value,
        "Attractive" => attractive: value,
        "HeadPose" => head_pose: value,
    }
}

/// The figure clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FigureCluster {
    /// Number of the account that the resource belongs to.
    pub owner_id: Option<String>,
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Kind of object that the task works on.
    pub object_type: Option<String>,
    /// ID of the object that the item belongs to or stands for.
    pub object_id: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Whether the face is taken for male or female.
    pub gender: Option<String>,
    /// How many there are of this: face.
    pub face_count: Option<i64>,
    /// How many there are of this: image.
    pub image_count: Option<i64>,
    /// How many there are of this: video.
    pub video_count: Option<i64>,
    /// Mean of the ages that the faces are taken to have.
    pub average_age: Option<f64>,
    /// Lowest of the ages that the faces are taken to have.
    pub min_age: Option<f64>,
    /// Largest value, allowed or found, of this: age.
    pub max_age: Option<f64>,
    /// Picture that stands for the group or story.
    pub cover: Option<File>,
    /// ID of the custom that the item belongs to or stands for.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// Which version of the meta lock is meant.
    pub meta_lock_version: Option<i64>,
}

response! {
    FigureCluster {
        "OwnerId" => owner_id: value,
        "ProjectName" => project_name: value,
        "DatasetName" => dataset_name: value,
        "ObjectType" => object_type: value,
        "ObjectId" => object_id: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "Name" => name: value,
        "Gender" => gender: value,
        "FaceCount" => face_count: value,
        "ImageCount" => image_count: value,
        "VideoCount" => video_count: value,
        "AverageAge" => average_age: value,
        "MinAge" => min_age: value,
        "MaxAge" => max_age: value,
        "Cover" => cover: value,
        "CustomId" => custom_id: value,
        "CustomLabels" => custom_labels: value,
        "MetaLockVersion" => meta_lock_version: value,
    }
}

/// The files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct File {
    /// Number of the account that the resource belongs to.
    pub owner_id: Option<String>,
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// Kind of object that the task works on.
    pub object_type: Option<String>,
    /// ID of the object that the item belongs to or stands for.
    pub object_id: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Address of the object, as `oss://` with bucket and object.
    pub ossuri: Option<String>,
    /// Name of the object without its bucket.
    pub filename: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// How large it is, or how many a page holds.
    pub size: Option<i64>,
    /// Hash of the file, to check that it is complete.
    pub file_hash: Option<String>,
    /// Time that is set or recorded for this: file modified.
    pub file_modified_time: Option<String>,
    /// When the file was created.
    pub file_create_time: Option<String>,
    /// Time that is set or recorded for this: file access.
    pub file_access_time: Option<String>,
    /// Time that is set or recorded for this: produce.
    pub produce_time: Option<String>,
    /// Latitude and longitude of the place, joined by a comma.
    pub lat_long: Option<String>,
    /// Time zone of the moment at which the picture was taken.
    pub timezone: Option<String>,
    /// The addresses that were found or are concerned, one entry each.
    pub addresses: Vec<Address>,
    /// ID of the travel cluster that the item belongs to or stands for.
    pub travel_cluster_id: Option<String>,
    /// How the camera was held, as a number from 1 to 8.
    pub orientation: Option<i64>,
    /// The figures that were found or are concerned, one entry each.
    pub figures: Vec<Figure>,
    /// How many there are of this: figure.
    pub figure_count: Option<i64>,
    /// The labels that were found or are concerned, one entry each.
    pub labels: Vec<Label>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Width of the image in the picture or video.
    pub image_width: Option<i64>,
    /// Height of the image in the picture or video.
    pub image_height: Option<i64>,
    /// What the camera wrote into the picture, as JSON.
    pub exif: Option<String>,
    /// Score that was worked out for the image.
    pub image_score: Option<ImageScore>,
    /// The cropping suggestions that were found or are concerned, one entry each.
    pub cropping_suggestions: Vec<CroppingSuggestion>,
    /// The OCR contents that were found or are concerned, one entry each.
    pub ocr_contents: Vec<OCRContents>,
    /// Width of the video in the picture or video.
    pub video_width: Option<i64>,
    /// Height of the video in the picture or video.
    pub video_height: Option<i64>,
    /// The video streams that were found or are concerned, one entry each.
    pub video_streams: Vec<VideoStream>,
    /// The subtitles that were found or are concerned, one entry each.
    pub subtitles: Vec<SubtitleStream>,
    /// The audio streams that were found or are concerned, one entry each.
    pub audio_streams: Vec<AudioStream>,
    /// Performer of the piece of music.
    pub artist: Option<String>,
    /// Performer that the whole album is listed under.
    pub album_artist: Option<String>,
    /// The audio covers that were found or are concerned, one entry each.
    pub audio_covers: Vec<Image>,
    /// Who wrote the music.
    pub composer: Option<String>,
    /// Who plays or sings the piece.
    pub performer: Option<String>,
    /// Language of the texts.
    pub language: Option<String>,
    /// Album that the piece of music is from.
    pub album: Option<String>,
    /// How many there are of this: page.
    pub page_count: Option<i64>,
    /// Tag that the e carries.
    pub etag: Option<String>,
    /// How long and by whom the object may be cached, as its header says.
    pub cache_control: Option<String>,
    /// Name and way of saving that a browser is told for the object.
    pub content_disposition: Option<String>,
    /// How the object's content is packed, as its header says.
    pub content_encoding: Option<String>,
    /// Language of the object, as its header says.
    pub content_language: Option<String>,
    /// Origins whose pages may read the object.
    pub access_control_allow_origin: Option<String>,
    /// Method that pages of other origins may use on the object.
    pub access_control_request_method: Option<String>,
    /// Algorithm of encryption with a key that the client brings.
    pub server_side_encryption_customer_algorithm: Option<String>,
    /// How the object is encrypted: with a key of OSS or of KMS.
    pub server_side_encryption: Option<String>,
    /// Algorithm that OSS encrypts the object with.
    pub server_side_data_encryption: Option<String>,
    /// ID of the server side encryption key that the item belongs to or stands for.
    pub server_side_encryption_key_id: Option<String>,
    /// Size, model or class of the OSS storage.
    pub oss_storage_class: Option<String>,
    /// Checksum of the object by CRC-64.
    pub osscrc64: Option<String>,
    /// Who may read and write the object.
    pub object_acl: Option<String>,
    /// MD5 of the object, in Base64.
    pub content_md5: Option<String>,
    /// Metadata that you gave the object, name by name.
    pub oss_user_meta: Option<Value>,
    /// How many there are of this: OSS tagging.
    pub oss_tagging_count: Option<i64>,
    /// Tags of the object in OSS.
    pub oss_tagging: Option<Value>,
    /// When the object is deleted by a lifecycle rule.
    pub oss_expiration: Option<String>,
    /// ID of the OSS version that the item belongs to or stands for.
    pub oss_version_id: Option<String>,
    /// Whether the newest version of the object only marks it as deleted.
    pub oss_delete_marker: Option<String>,
    /// Which kind of OSS object it is or is to be.
    pub oss_object_type: Option<String>,
    /// ID of the custom that the item belongs to or stands for.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// How many there are of this: stream.
    pub stream_count: Option<i64>,
    /// How many there are of this: program.
    pub program_count: Option<i64>,
    /// Name that the format goes by.
    pub format_name: Option<String>,
    /// Name that the format long goes by.
    pub format_long_name: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<f64>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Kinds of semantic that were found or are concerned.
    pub semantic_types: Vec<String>,
    /// The elements that were found or are concerned, one entry each.
    pub elements: Vec<Element>,
    /// The OCR texts that are concerned.
    pub ocr_texts: Option<String>,
}

response! {
    File {
        "OwnerId" => owner_id: value,
        "ProjectName" => project_name: value,
        "DatasetName" => dataset_name: value,
        "ObjectType" => object_type: value,
        "ObjectId" => object_id: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "URI" => uri: value,
        "OSSURI" => ossuri: value,
        "Filename" => filename: value,
        "MediaType" => media_type: value,
        "ContentType" => content_type: value,
        "Size" => size: value,
        "FileHash" => file_hash: value,
        "FileModifiedTime" => file_modified_time: value,
        "FileCreateTime" => file_create_time: value,
        "FileAccessTime" => file_access_time: value,
        "ProduceTime" => produce_time: value,
        "LatLong" => lat_long: value,
        "Timezone" => timezone: value,
        "Addresses" => addresses: list(""),
        "TravelClusterId" => travel_cluster_id: value,
        "Orientation" => orientation: value,
        "Figures" => figures: list(""),
        "FigureCount" => figure_count: value,
        "Labels" => labels: list(""),
        "Title" => title: value,
        "ImageWidth" => image_width: value,
        "ImageHeight" => image_height: value,
        "EXIF" => exif: value,
        "ImageScore" => image_score: value,
        "CroppingSuggestions" => cropping_suggestions: list(""),
        "OCRContents" => ocr_contents: list(""),
        "VideoWidth" => video_width: value,
        "VideoHeight" => video_height: value,
        "VideoStreams" => video_streams: list(""),
        "Subtitles" => subtitles: list(""),
        "AudioStreams" => audio_streams: list(""),
        "Artist" => artist: value,
        "AlbumArtist" => album_artist: value,
        "AudioCovers" => audio_covers: list(""),
        "Composer" => composer: value,
        "Performer" => performer: value,
        "Language" => language: value,
        "Album" => album: value,
        "PageCount" => page_count: value,
        "ETag" => etag: value,
        "CacheControl" => cache_control: value,
        "ContentDisposition" => content_disposition: value,
        "ContentEncoding" => content_encoding: value,
        "ContentLanguage" => content_language: value,
        "AccessControlAllowOrigin" => access_control_allow_origin: value,
        "AccessControlRequestMethod" => access_control_request_method: value,
        "ServerSideEncryptionCustomerAlgorithm" => server_side_encryption_customer_algorithm: value,
        "ServerSideEncryption" => server_side_encryption: value,
        "ServerSideDataEncryption" => server_side_data_encryption: value,
        "ServerSideEncryptionKeyId" => server_side_encryption_key_id: value,
        "OSSStorageClass" => oss_storage_class: value,
        "OSSCRC64" => osscrc64: value,
        "ObjectACL" => object_acl: value,
        "ContentMd5" => content_md5: value,
        "OSSUserMeta" => oss_user_meta: value,
        "OSSTaggingCount" => oss_tagging_count: value,
        "OSSTagging" => oss_tagging: value,
        "OSSExpiration" => oss_expiration: value,
        "OSSVersionId" => oss_version_id: value,
        "OSSDeleteMarker" => oss_delete_marker: value,
        "OSSObjectType" => oss_object_type: value,
        "CustomId" => custom_id: value,
        "CustomLabels" => custom_labels: value,
        "StreamCount" => stream_count: value,
        "ProgramCount" => program_count: value,
        "FormatName" => format_name: value,
        "FormatLongName" => format_long_name: value,
        "StartTime" => start_time: value,
        "Bitrate" => bitrate: value,
        "Duration" => duration: value,
        "SemanticTypes" => semantic_types: list(""),
        "Elements" => elements: list(""),
        "OCRTexts" => ocr_texts: value,
    }
}

/// Changes to the sound before encoding.
#[non_exhaustive]
pub struct FilterAudio {
    /// Whether channels of sound are mixed together.
    pub mixing: Option<bool>,
}

impl FilterAudio {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Mixing`.
    #[inline]
    pub fn mixing(mut self, value: bool) -> Self {
        self.mixing = Some(value);
        self
    }
}

request! {
    FilterAudio {
        "Mixing" => mixing: field,
    }
}

/// Changes to the picture before encoding.
#[non_exhaustive]
pub struct FilterVideo {
    /// The watermarks to work on or to narrow the list down to.
    pub watermarks: Vec<Watermark>,
    /// The delogos to work on or to narrow the list down to.
    pub delogos: Vec<Delogos>,
    /// How much faster or slower than the original it plays.
    pub speed: Option<f64>,
    /// What is made unrecognizable in the picture.
    pub desensitization: Option<Desensitization>,
}

impl FilterVideo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Watermarks`.
    pub fn watermarks(
        mut self,
        value: impl IntoIterator<Item = impl Into<Watermark>>,
    ) -> Self {
        self.watermarks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Delogos`.
    pub fn delogos(
        mut self,
        value: impl IntoIterator<Item = impl Into<Delogos>>,
    ) -> Self {
        self.delogos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Speed`.
    #[inline]
    pub fn speed(mut self, value: f64) -> Self {
        self.speed = Some(value);
        self
    }
    /// Sets `Desensitization`.
    pub fn desensitization(mut self, value: impl Into<Desensitization>) -> Self {
        self.desensitization = Some(value.into());
        self
    }
}

request! {
    FilterVideo {
        "Watermarks" => watermarks: field,
        "Delogos" => delogos: field,
        "Speed" => speed: field,
        "Desensitization" => desensitization: field,
    }
}

/// The frames that are concerned.
#[non_exhaustive]
pub struct Frames {
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i32>,
    /// The block frames that were found or are concerned, one entry each.
    pub block_frames: Vec<BlockFrame>,
}

response! {
    Frames {
        "TotalCount" => total_count: value,
        "BlockFrames" => block_frames: list(""),
    }
}

/// Angles that the head is turned by.
#[non_exhaustive]
pub struct HeadPose {
    /// Degrees that the head is bent up or down.
    pub pitch: Option<f64>,
    /// Degrees that the head leans to the side.
    pub roll: Option<f64>,
    /// Degrees that the head is turned left or right.
    pub yaw: Option<f64>,
}

response! {
    HeadPose {
        "Pitch" => pitch: value,
        "Roll" => roll: value,
        "Yaw" => yaw: value,
    }
}

/// The audio covers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// Width of the image in the picture or video.
    pub image_width: Option<i64>,
    /// Height of the image in the picture or video.
    pub image_height: Option<i64>,
    /// What the camera wrote into the picture, as JSON.
    pub exif: Option<String>,
    /// Score that was worked out for the image.
    pub image_score: Option<ImageScore>,
    /// The cropping suggestions that were found or are concerned, one entry each.
    pub cropping_suggestions: Vec<CroppingSuggestion>,
    /// The OCR contents that were found or are concerned, one entry each.
    pub ocr_contents: Vec<OCRContents>,
}

response! {
    Image {
        "ImageWidth" => image_width: value,
        "ImageHeight" => image_height: value,
        "EXIF" => exif: value,
        "ImageScore" => image_score: value,
        "CroppingSuggestions" => cropping_suggestions: list(""),
        "OCRContents" => ocr_contents: list(""),
    }
}

/// Score that was worked out for the image.
#[non_exhaustive]
pub struct ImageScore {
    /// Score that was worked out for the overall quality.
    pub overall_quality_score: Option<f64>,
}

response! {
    ImageScore {
        "OverallQualityScore" => overall_quality_score: value,
    }
}

/// Where the files of the job come from.
#[non_exhaustive]
pub struct Input {
    /// Folder of OSS and file filters that the job goes by.
    pub oss: Option<InputOSS>,
}

impl Input {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OSS`.
    pub fn oss(mut self, value: impl Into<InputOSS>) -> Self {
        self.oss = Some(value.into());
        self
    }
}

response! {
    Input {
        "OSS" => oss: value,
    }
}

/// The files to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InputFile {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// ID of the custom that the call is about.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// Hash of the file, to check that it is complete.
    pub file_hash: Option<String>,
    /// Address of the file in OSS, where `URI` names another store.
    pub ossuri: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// The figures to work on or to narrow the list down to.
    pub figures: Vec<InputFileFigure>,
    /// Latitude and longitude of the place, joined by a comma.
    pub lat_long: Option<String>,
    /// Time that is set or recorded for this: produce.
    pub produce_time: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// Performer of the piece of music.
    pub artist: Option<String>,
    /// Performer that the whole album is listed under.
    pub album_artist: Option<String>,
    /// Who wrote the music.
    pub composer: Option<String>,
    /// Who plays or sings the piece.
    pub performer: Option<String>,
    /// Album that the piece of music is from.
    pub album: Option<String>,
    /// The labels to work on or to narrow the list down to.
    pub labels: Vec<Label>,
    /// The addresses to work on or to narrow the list down to.
    pub addresses: Vec<Address>,
}

impl InputFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `CustomId`.
    pub fn custom_id(mut self, value: impl Into<String>) -> Self {
        self.custom_id = Some(value.into());
        self
    }
    /// Sets `CustomLabels`.
    pub fn custom_labels(mut self, value: impl Into<Value>) -> Self {
        self.custom_labels = Some(value.into());
        self
    }
    /// Sets `FileHash`.
    pub fn file_hash(mut self, value: impl Into<String>) -> Self {
        self.file_hash = Some(value.into());
        self
    }
    /// Sets `OSSURI`.
    pub fn ossuri(mut self, value: impl Into<String>) -> Self {
        self.ossuri = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `Figures`.
    pub fn figures(
        mut self,
        value: impl IntoIterator<Item = impl Into<InputFileFigure>>,
    ) -> Self {
        self.figures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LatLong`.
    pub fn lat_long(mut self, value: impl Into<String>) -> Self {
        self.lat_long = Some(value.into());
        self
    }
    /// Sets `ProduceTime`.
    pub fn produce_time(mut self, value: impl Into<String>) -> Self {
        self.produce_time = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `Artist`.
    pub fn artist(mut self, value: impl Into<String>) -> Self {
        self.artist = Some(value.into());
        self
    }
    /// Sets `AlbumArtist`.
    pub fn album_artist(mut self, value: impl Into<String>) -> Self {
        self.album_artist = Some(value.into());
        self
    }
    /// Sets `Composer`.
    pub fn composer(mut self, value: impl Into<String>) -> Self {
        self.composer = Some(value.into());
        self
    }
    /// Sets `Performer`.
    pub fn performer(mut self, value: impl Into<String>) -> Self {
        self.performer = Some(value.into());
        self
    }
    /// Sets `Album`.
    pub fn album(mut self, value: impl Into<String>) -> Self {
        self.album = Some(value.into());
        self
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<Label>>) -> Self {
        self.labels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Addresses`.
    pub fn addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<Address>>,
    ) -> Self {
        self.addresses = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InputFile {
        "URI" => uri: field,
        "CustomId" => custom_id: field,
        "CustomLabels" => custom_labels: field,
        "FileHash" => file_hash: field,
        "OSSURI" => ossuri: field,
        "MediaType" => media_type: field,
        "ContentType" => content_type: field,
        "Figures" => figures: field,
        "LatLong" => lat_long: field,
        "ProduceTime" => produce_time: field,
        "Title" => title: field,
        "Artist" => artist: field,
        "AlbumArtist" => album_artist: field,
        "Composer" => composer: field,
        "Performer" => performer: field,
        "Album" => album: field,
        "Labels" => labels: field,
        "Addresses" => addresses: field,
    }
}

/// The figures to work on or to narrow the list down to.
#[non_exhaustive]
pub struct InputFileFigure {
    /// ID of the figure that the call is about.
    pub figure_id: Option<String>,
    /// ID of the figure cluster that the call is about.
    pub figure_cluster_id: Option<String>,
    /// Which kind of figure it is or is to be.
    pub figure_type: Option<String>,
}

impl InputFileFigure {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FigureId`.
    pub fn figure_id(mut self, value: impl Into<String>) -> Self {
        self.figure_id = Some(value.into());
        self
    }
    /// Sets `FigureClusterId`.
    pub fn figure_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.figure_cluster_id = Some(value.into());
        self
    }
    /// Sets `FigureType`.
    pub fn figure_type(mut self, value: impl Into<String>) -> Self {
        self.figure_type = Some(value.into());
        self
    }
}

request! {
    InputFileFigure {
        "FigureId" => figure_id: field,
        "FigureClusterId" => figure_cluster_id: field,
        "FigureType" => figure_type: field,
    }
}

/// Folder of OSS and file filters that the job goes by.
#[non_exhaustive]
pub struct InputOSS {
    /// OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// The match expressions to work on or to narrow the list down to.
    pub match_expressions: Vec<String>,
}

impl InputOSS {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `MatchExpressions`.
    pub fn match_expressions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.match_expressions = value.into_iter().map(Into::into).collect();
        self
    }
}

response! {
    InputOSS {
        "Bucket" => bucket: value,
        "Prefix" => prefix: value,
        "MatchExpressions" => match_expressions: list(""),
    }
}

/// The labels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Label {
    /// Language of the texts.
    pub language: Option<String>,
    /// Name that the label goes by.
    pub label_name: Option<String>,
    /// Level that the label has on its scale.
    pub label_level: Option<i64>,
    /// How sure the service is of the label, from 0 to 1.
    pub label_confidence: Option<f64>,
    /// Name that the parent label goes by.
    pub parent_label_name: Option<String>,
    /// Score that was worked out for the centric.
    pub centric_score: Option<f64>,
}

impl Label {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `LabelName`.
    pub fn label_name(mut self, value: impl Into<String>) -> Self {
        self.label_name = Some(value.into());
        self
    }
    /// Sets `LabelLevel`.
    #[inline]
    pub fn label_level(mut self, value: i64) -> Self {
        self.label_level = Some(value);
        self
    }
    /// Sets `LabelConfidence`.
    #[inline]
    pub fn label_confidence(mut self, value: f64) -> Self {
        self.label_confidence = Some(value);
        self
    }
    /// Sets `ParentLabelName`.
    pub fn parent_label_name(mut self, value: impl Into<String>) -> Self {
        self.parent_label_name = Some(value.into());
        self
    }
    /// Sets `CentricScore`.
    #[inline]
    pub fn centric_score(mut self, value: f64) -> Self {
        self.centric_score = Some(value);
        self
    }
}

response! {
    Label {
        "Language" => language: value,
        "LabelName" => label_name: value,
        "LabelLevel" => label_level: value,
        "LabelConfidence" => label_confidence: value,
        "ParentLabelName" => parent_label_name: value,
        "CentricScore" => centric_score: value,
    }
}

/// How license plates are made unrecognizable.
#[non_exhaustive]
pub struct LicensePlate {
    /// How sure the detection has to be before something is treated.
    pub confidence: Option<f64>,
    /// How large the min is or is to be.
    pub min_size: Option<i32>,
}

impl LicensePlate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Confidence`.
    #[inline]
    pub fn confidence(mut self, value: f64) -> Self {
        self.confidence = Some(value);
        self
    }
    /// Sets `MinSize`.
    #[inline]
    pub fn min_size(mut self, value: i32) -> Self {
        self.min_size = Some(value);
        self
    }
}

request! {
    LicensePlate {
        "Confidence" => confidence: field,
        "MinSize" => min_size: field,
    }
}

/// Queue or topic of Simple Message Queue that is told of the result.
#[non_exhaustive]
pub struct Mns {
    /// Name that the topic goes by.
    pub topic_name: Option<String>,
}

impl Mns {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TopicName`.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
}

response! {
    Mns {
        "TopicName" => topic_name: value,
    }
}

/// Result of the step or check named moderation.
#[non_exhaustive]
pub struct ModerationResult {
    /// Address of the file, as `oss://` with bucket and object.
    /// Example: `oss://test-bucket/test-object`.
    pub uri: Option<String>,
    /// What the service advises. Example: `block`.
    pub suggestion: Option<String>,
    /// The categories that were found or are concerned, one entry each. Example: `porn`.
    pub categories: Vec<String>,
    /// The frames that are concerned.
    pub frames: Option<Frames>,
}

response! {
    ModerationResult {
        "URI" => uri: value,
        "Suggestion" => suggestion: value,
        "Categories" => categories: list(""),
        "Frames" => frames: value,
    }
}

/// Where the outcome of the task is announced.
#[non_exhaustive]
pub struct Notification {
    /// Queue or topic of Simple Message Queue that is told of the result.
    pub mns: Option<Mns>,
    /// Topic of ApsaraMQ for RocketMQ that is told of the result.
    pub rocket_mq: Option<RocketMQ>,
    /// Address of a file in OSS that holds a longer version of the notice.
    pub extended_message_uri: Option<String>,
}

impl Notification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MNS`.
    pub fn mns(mut self, value: impl Into<Mns>) -> Self {
        self.mns = Some(value.into());
        self
    }
    /// Sets `RocketMQ`.
    pub fn rocket_mq(mut self, value: impl Into<RocketMQ>) -> Self {
        self.rocket_mq = Some(value.into());
        self
    }
    /// Sets `ExtendedMessageURI`.
    pub fn extended_message_uri(mut self, value: impl Into<String>) -> Self {
        self.extended_message_uri = Some(value.into());
        self
    }
}

request! {
    Notification {
        "MNS" => mns: field,
        "RocketMQ" => rocket_mq: field,
        "ExtendedMessageURI" => extended_message_uri: field,
    }
}

/// The OCR contents that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OCRContents {
    /// Language of the texts.
    pub language: Option<String>,
    /// The contents that are concerned.
    pub contents: Option<String>,
    /// How sure the service is of it, from 0 to 1.
    pub confidence: Option<f64>,
    /// Rectangle around what was found, in pixels.
    pub boundary: Option<Boundary>,
}

response! {
    OCRContents {
        "Language" => language: value,
        "Contents" => contents: value,
        "Confidence" => confidence: value,
        "Boundary" => boundary: value,
    }
}

/// Corners around what was found.
#[non_exhaustive]
pub struct PointInt64 {
    /// Position from the left.
    pub x: Option<i64>,
    /// Position from the top.
    pub y: Option<i64>,
}

response! {
    PointInt64 {
        "X" => x: value,
        "Y" => y: value,
    }
}

/// The project with its limits and role.
#[non_exhaustive]
pub struct Project {
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// RAM role that the service takes on to read and write your files.
    pub service_role: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Most calls a second for the project.
    pub project_queries_per_second: Option<i64>,
    /// Most tasks that work on the project at a time.
    pub engine_concurrency: Option<i64>,
    /// How many there are of this: project max dataset.
    pub project_max_dataset_count: Option<i64>,
    /// How many there are of this: dataset max bind.
    pub dataset_max_bind_count: Option<i64>,
    /// How many there are of this: dataset max file.
    pub dataset_max_file_count: Option<i64>,
    /// How many there are of this: dataset max entity.
    pub dataset_max_entity_count: Option<i64>,
    /// How many there are of this: dataset max relation.
    pub dataset_max_relation_count: Option<i64>,
    /// How large the dataset max total file is or is to be.
    pub dataset_max_total_file_size: Option<i64>,
    /// How many there are of this: dataset.
    pub dataset_count: Option<i64>,
    /// How many there are of this: file.
    pub file_count: Option<i64>,
    /// How large the total file is or is to be.
    pub total_file_size: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Project {
        "ProjectName" => project_name: value,
        "ServiceRole" => service_role: value,
        "TemplateId" => template_id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Description" => description: value,
        "ProjectQueriesPerSecond" => project_queries_per_second: value,
        "EngineConcurrency" => engine_concurrency: value,
        "ProjectMaxDatasetCount" => project_max_dataset_count: value,
        "DatasetMaxBindCount" => dataset_max_bind_count: value,
        "DatasetMaxFileCount" => dataset_max_file_count: value,
        "DatasetMaxEntityCount" => dataset_max_entity_count: value,
        "DatasetMaxRelationCount" => dataset_max_relation_count: value,
        "DatasetMaxTotalFileSize" => dataset_max_total_file_size: value,
        "DatasetCount" => dataset_count: value,
        "FileCount" => file_count: value,
        "TotalFileSize" => total_file_size: value,
        "Tags" => tags: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct ProjectTag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl ProjectTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    ProjectTag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Topic of ApsaraMQ for RocketMQ that is told of the result.
#[non_exhaustive]
pub struct RocketMQ {
    /// Name that the topic goes by.
    pub topic_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl RocketMQ {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TopicName`.
    pub fn topic_name(mut self, value: impl Into<String>) -> Self {
        self.topic_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

response! {
    RocketMQ {
        "TopicName" => topic_name: value,
        "InstanceId" => instance_id: value,
    }
}

/// How many files were found, started and failed so far.
#[non_exhaustive]
pub struct Statistic {
    /// Whether the submit succeeded.
    pub submit_success: Option<i64>,
    /// Files for which no task could be started.
    pub submit_failure: Option<i64>,
    /// Number that is given for this: skip files.
    pub skip_files: Option<i64>,
}

response! {
    Statistic {
        "SubmitSuccess" => submit_success: value,
        "SubmitFailure" => submit_failure: value,
        "SkipFiles" => skip_files: value,
    }
}

/// The story with its cover and files.
#[non_exhaustive]
pub struct Story {
    /// Number of the account that the resource belongs to.
    pub owner_id: Option<String>,
    /// Name that the project goes by.
    pub project_name: Option<String>,
    /// Name that the dataset goes by.
    pub dataset_name: Option<String>,
    /// ID of the object that the item belongs to or stands for.
    pub object_id: Option<String>,
    /// Kind of object that the task works on.
    pub object_type: Option<String>,
    /// When the item was last changed.
    pub update_time: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// Name that the story goes by.
    pub story_name: Option<String>,
    /// Which kind of story it is or is to be.
    pub story_type: Option<String>,
    /// Which kind of story sub it is or is to be.
    pub story_sub_type: Option<String>,
    /// When the story began or is to begin.
    pub story_start_time: Option<String>,
    /// When the story ended or is to end.
    pub story_end_time: Option<String>,
    /// The files that were found or are concerned, one entry each.
    pub files: Vec<File>,
    /// Picture that stands for the group or story.
    pub cover: Option<File>,
    /// IDs of the figure clusters that were found or are concerned.
    pub figure_cluster_ids: Vec<String>,
    /// ID of the custom that the item belongs to or stands for.
    pub custom_id: Option<String>,
    /// The custom labels that are concerned.
    pub custom_labels: Option<Value>,
    /// The addresses that were found or are concerned, one entry each.
    pub addresses: Vec<Address>,
}

response! {
    Story {
        "OwnerId" => owner_id: value,
        "ProjectName" => project_name: value,
        "DatasetName" => dataset_name: value,
        "ObjectId" => object_id: value,
        "ObjectType" => object_type: value,
        "UpdateTime" => update_time: value,
        "CreateTime" => create_time: value,
        "StoryName" => story_name: value,
        "StoryType" => story_type: value,
        "StorySubType" => story_sub_type: value,
        "StoryStartTime" => story_start_time: value,
        "StoryEndTime" => story_end_time: value,
        "Files" => files: list(""),
        "Cover" => cover: value,
        "FigureClusterIds" => figure_cluster_ids: list(""),
        "CustomId" => custom_id: value,
        "CustomLabels" => custom_labels: value,
        "Addresses" => addresses: list(""),
    }
}

/// The files to work on or to narrow the list down to.
#[non_exhaustive]
pub struct StoryFile {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
}

impl StoryFile {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    StoryFile {
        "URI" => uri: field,
    }
}

/// The subtitles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SubtitleStream {
    /// Position of the item in its sequence.
    pub index: Option<i64>,
    /// Language of the texts.
    pub language: Option<String>,
    /// Name that the codec goes by.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by.
    pub codec_long_name: Option<String>,
    /// Tag under which the container format lists the codec.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries.
    pub codec_tag: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<f64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i64>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Extent from left to right.
    pub width: Option<i64>,
    /// Extent from top to bottom.
    pub height: Option<i64>,
}

response! {
    SubtitleStream {
        "Index" => index: value,
        "Language" => language: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "Content" => content: value,
        "Width" => width: value,
        "Height" => height: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it.
    pub tag_value: Option<String>,
}

response! {
    Tag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Settings or facts of the sound.
#[non_exhaustive]
pub struct TargetAudio {
    /// Whether the sound of the source is left out.
    pub disable_audio: Option<bool>,
    /// Numbers of the source's tracks that are used.
    pub stream: Vec<i64>,
    /// Encoding of the sound; without it none is put out or it is copied.
    pub transcode_audio: Option<TranscodeAudio>,
    /// Changes to the sound before encoding.
    pub filter_audio: Option<FilterAudio>,
}

impl TargetAudio {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisableAudio`.
    #[inline]
    pub fn disable_audio(mut self, value: bool) -> Self {
        self.disable_audio = Some(value);
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.stream = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TranscodeAudio`.
    pub fn transcode_audio(mut self, value: impl Into<TranscodeAudio>) -> Self {
        self.transcode_audio = Some(value.into());
        self
    }
    /// Sets `FilterAudio`.
    pub fn filter_audio(mut self, value: impl Into<FilterAudio>) -> Self {
        self.filter_audio = Some(value.into());
        self
    }
}

request! {
    TargetAudio {
        "DisableAudio" => disable_audio: field,
        "Stream" => stream: field,
        "TranscodeAudio" => transcode_audio: field,
        "FilterAudio" => filter_audio: field,
    }
}

/// What happens to subtitles; without it they are left out or kept as they are in the source.
#[non_exhaustive]
pub struct TargetSubtitle {
    /// Whether no subtitles are put out.
    pub disable_subtitle: Option<bool>,
    /// Numbers of the source's tracks that are used.
    pub stream: Vec<i32>,
    /// How subtitles of the source are written to files of their own.
    pub extract_subtitle: Option<ExtractSubtitle>,
}

impl TargetSubtitle {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisableSubtitle`.
    #[inline]
    pub fn disable_subtitle(mut self, value: bool) -> Self {
        self.disable_subtitle = Some(value);
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.stream = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExtractSubtitle`.
    pub fn extract_subtitle(mut self, value: impl Into<ExtractSubtitle>) -> Self {
        self.extract_subtitle = Some(value.into());
        self
    }
}

request! {
    TargetSubtitle {
        "DisableSubtitle" => disable_subtitle: field,
        "Stream" => stream: field,
        "ExtractSubtitle" => extract_subtitle: field,
    }
}

/// Settings or facts of the picture.
#[non_exhaustive]
pub struct TargetVideo {
    /// Whether the picture of the source is left out.
    pub disable_video: Option<bool>,
    /// Numbers of the source's tracks that are used.
    pub stream: Vec<i32>,
    /// Encoding of the picture; without it none is put out or it is copied.
    pub transcode_video: Option<TranscodeVideo>,
    /// Changes to the picture before encoding.
    pub filter_video: Option<FilterVideo>,
}

impl TargetVideo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DisableVideo`.
    #[inline]
    pub fn disable_video(mut self, value: bool) -> Self {
        self.disable_video = Some(value);
        self
    }
    /// Sets `Stream`.
    pub fn stream(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.stream = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TranscodeVideo`.
    pub fn transcode_video(mut self, value: impl Into<TranscodeVideo>) -> Self {
        self.transcode_video = Some(value.into());
        self
    }
    /// Sets `FilterVideo`.
    pub fn filter_video(mut self, value: impl Into<FilterVideo>) -> Self {
        self.filter_video = Some(value.into());
        self
    }
}

request! {
    TargetVideo {
        "DisableVideo" => disable_video: field,
        "Stream" => stream: field,
        "TranscodeVideo" => transcode_video: field,
        "FilterVideo" => filter_video: field,
    }
}

/// Servers that the content is fetched from.
#[non_exhaustive]
pub struct TaskSource {
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Degrees by which the picture is turned.
    pub rotate: Option<i64>,
}

impl TaskSource {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Rotate`.
    #[inline]
    pub fn rotate(mut self, value: i64) -> Self {
        self.rotate = Some(value);
        self
    }
}

request! {
    TaskSource {
        "URI" => uri: field,
        "Rotate" => rotate: field,
    }
}

/// Span in which the groups were made.
#[non_exhaustive]
pub struct TimeRange {
    /// Where the range begins.
    pub start: Option<String>,
    /// Last moment of the span.
    pub end: Option<String>,
}

impl TimeRange {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `End`.
    pub fn end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }
}

request! {
    TimeRange {
        "Start" => start: field,
        "End" => end: field,
    }
}

/// Encoding of the sound; without it none is put out or it is copied.
#[non_exhaustive]
pub struct TranscodeAudio {
    /// Method by which the stream is compressed.
    pub codec: Option<String>,
    /// When the bit rate of the source is used in place of the one given.
    pub bitrate_option: Option<String>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i32>,
    /// How much of the original's quality is kept; less makes smaller files.
    pub quality: Option<i32>,
    /// When the sampling rate of the source is used in place of the one given.
    pub sample_rate_option: Option<String>,
    /// Rate or share that applies to the sample.
    pub sample_rate: Option<i32>,
    /// How many channels the sound has.
    pub channel: Option<i32>,
    /// Bits for each sample of sound.
    pub bits_per_sample: Option<i32>,
}

impl TranscodeAudio {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `BitrateOption`.
    pub fn bitrate_option(mut self, value: impl Into<String>) -> Self {
        self.bitrate_option = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    #[inline]
    pub fn bitrate(mut self, value: i32) -> Self {
        self.bitrate = Some(value);
        self
    }
    /// Sets `Quality`.
    #[inline]
    pub fn quality(mut self, value: i32) -> Self {
        self.quality = Some(value);
        self
    }
    /// Sets `SampleRateOption`.
    pub fn sample_rate_option(mut self, value: impl Into<String>) -> Self {
        self.sample_rate_option = Some(value.into());
        self
    }
    /// Sets `SampleRate`.
    #[inline]
    pub fn sample_rate(mut self, value: i32) -> Self {
        self.sample_rate = Some(value);
        self
    }
    /// Sets `Channel`.
    #[inline]
    pub fn channel(mut self, value: i32) -> Self {
        self.channel = Some(value);
        self
    }
    /// Sets `BitsPerSample`.
    #[inline]
    pub fn bits_per_sample(mut self, value: i32) -> Self {
        self.bits_per_sample = Some(value);
        self
    }
}

request! {
    TranscodeAudio {
        "Codec" => codec: field,
        "BitrateOption" => bitrate_option: field,
        "Bitrate" => bitrate: field,
        "Quality" => quality: field,
        "SampleRateOption" => sample_rate_option: field,
        "SampleRate" => sample_rate: field,
        "Channel" => channel: field,
        "BitsPerSample" => bits_per_sample: field,
    }
}

/// Encoding of the picture; without it none is put out or it is copied.
#[non_exhaustive]
pub struct TranscodeVideo {
    /// Method by which the stream is compressed.
    pub codec: Option<String>,
    /// Notation or file format of the pixel.
    pub pixel_format: Option<String>,
    /// When the frame rate of the source is used in place of the one given.
    pub frame_rate_option: Option<String>,
    /// Rate or share that applies to the frame.
    pub frame_rate: Option<f64>,
    /// When the size of the source is used in place of the one given.
    pub resolution_option: Option<String>,
    /// Width and height of the picture.
    pub resolution: Option<String>,
    /// Which way the adaptive resolution goes.
    pub adaptive_resolution_direction: Option<bool>,
    /// Which kind of scale it is or is to be.
    pub scale_type: Option<String>,
    /// Degrees by which the video is turned.
    pub rotation: Option<i32>,
    /// When the bit rate of the source is used in place of the one given.
    pub bitrate_option: Option<String>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i32>,
    /// How large the GOP is or is to be.
    pub gop_size: Option<i32>,
    /// Quality that the encoder aims at, as a constant rate factor; a smaller one means better pictures
    /// and larger files.
    pub crf: Option<f64>,
    /// How large the buffer is or is to be.
    pub buffer_size: Option<i32>,
    /// Largest value, allowed or found, of this: bitrate.
    pub max_bitrate: Option<i32>,
    /// Number that is given for this: b frames.
    pub b_frames: Option<i32>,
    /// Number that is given for this: refs.
    pub refs: Option<i32>,
    /// Whether the video is made slimmer by the encoder.
    pub video_slim: Option<i32>,
}

impl TranscodeVideo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Codec`.
    pub fn codec(mut self, value: impl Into<String>) -> Self {
        self.codec = Some(value.into());
        self
    }
    /// Sets `PixelFormat`.
    pub fn pixel_format(mut self, value: impl Into<String>) -> Self {
        self.pixel_format = Some(value.into());
        self
    }
    /// Sets `FrameRateOption`.
    pub fn frame_rate_option(mut self, value: impl Into<String>) -> Self {
        self.frame_rate_option = Some(value.into());
        self
    }
    /// Sets `FrameRate`.
    #[inline]
    pub fn frame_rate(mut self, value: f64) -> Self {
        self.frame_rate = Some(value);
        self
    }
    /// Sets `ResolutionOption`.
    pub fn resolution_option(mut self, value: impl Into<String>) -> Self {
        self.resolution_option = Some(value.into());
        self
    }
    /// Sets `Resolution`.
    pub fn resolution(mut self, value: impl Into<String>) -> Self {
        self.resolution = Some(value.into());
        self
    }
    /// Sets `AdaptiveResolutionDirection`.
    #[inline]
    pub fn adaptive_resolution_direction(mut self, value: bool) -> Self {
        self.adaptive_resolution_direction = Some(value);
        self
    }
    /// Sets `ScaleType`.
    pub fn scale_type(mut self, value: impl Into<String>) -> Self {
        self.scale_type = Some(value.into());
        self
    }
    /// Sets `Rotation`.
    #[inline]
    pub fn rotation(mut self, value: i32) -> Self {
        self.rotation = Some(value);
        self
    }
    /// Sets `BitrateOption`.
    pub fn bitrate_option(mut self, value: impl Into<String>) -> Self {
        self.bitrate_option = Some(value.into());
        self
    }
    /// Sets `Bitrate`.
    #[inline]
    pub fn bitrate(mut self, value: i32) -> Self {
        self.bitrate = Some(value);
        self
    }
    /// Sets `GOPSize`.
    #[inline]
    pub fn gop_size(mut self, value: i32) -> Self {
        self.gop_size = Some(value);
        self
    }
    /// Sets `CRF`.
    #[inline]
    pub fn crf(mut self, value: f64) -> Self {
        self.crf = Some(value);
        self
    }
    /// Sets `BufferSize`.
    #[inline]
    pub fn buffer_size(mut self, value: i32) -> Self {
        self.buffer_size = Some(value);
        self
    }
    /// Sets `MaxBitrate`.
    #[inline]
    pub fn max_bitrate(mut self, value: i32) -> Self {
        self.max_bitrate = Some(value);
        self
    }
    /// Sets `BFrames`.
    #[inline]
    pub fn b_frames(mut self, value: i32) -> Self {
        self.b_frames = Some(value);
        self
    }
    /// Sets `Refs`.
    #[inline]
    pub fn refs(mut self, value: i32) -> Self {
        self.refs = Some(value);
        self
    }
    /// Sets `VideoSlim`.
    #[inline]
    pub fn video_slim(mut self, value: i32) -> Self {
        self.video_slim = Some(value);
        self
    }
}

request! {
    TranscodeVideo {
        "Codec" => codec: field,
        "PixelFormat" => pixel_format: field,
        "FrameRateOption" => frame_rate_option: field,
        "FrameRate" => frame_rate: field,
        "ResolutionOption" => resolution_option: field,
        "Resolution" => resolution: field,
        "AdaptiveResolutionDirection" => adaptive_resolution_direction: field,
        "ScaleType" => scale_type: field,
        "Rotation" => rotation: field,
        "BitrateOption" => bitrate_option: field,
        "Bitrate" => bitrate: field,
        "GOPSize" => gop_size: field,
        "CRF" => crf: field,
        "BufferSize" => buffer_size: field,
        "MaxBitrate" => max_bitrate: field,
        "BFrames" => b_frames: field,
        "Refs" => refs: field,
        "VideoSlim" => video_slim: field,
    }
}

/// The video streams that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VideoStream {
    /// Position of the item in its sequence.
    pub index: Option<i64>,
    /// Language of the texts.
    pub language: Option<String>,
    /// Name that the codec goes by.
    pub codec_name: Option<String>,
    /// Name that the codec long goes by.
    pub codec_long_name: Option<String>,
    /// Profile of the codec or of the settings.
    pub profile: Option<String>,
    /// Unit of time in which the codec counts.
    pub codec_time_base: Option<String>,
    /// Tag under which the container format lists the codec.
    pub codec_tag_string: Option<String>,
    /// Tag that the codec carries.
    pub codec_tag: Option<String>,
    /// Extent from left to right.
    pub width: Option<i64>,
    /// Extent from top to bottom.
    pub height: Option<i64>,
    /// Number that is given for this: has b frames.
    pub has_b_frames: Option<i64>,
    /// Width divided by height of a single pixel.
    pub sample_aspect_ratio: Option<String>,
    /// Width divided by height of the picture as shown.
    pub display_aspect_ratio: Option<String>,
    /// Notation or file format of the pixel.
    pub pixel_format: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<i64>,
    /// Rate or share that applies to the frame.
    pub frame_rate: Option<String>,
    /// Rate or share that applies to the average frame.
    pub average_frame_rate: Option<String>,
    /// Unit of the time stamps in the stream, as a fraction of a second.
    pub time_base: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<f64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<i64>,
    /// How many there are of this: frame.
    pub frame_count: Option<i64>,
    /// Angle by which the picture is turned.
    pub rotate: Option<String>,
    /// Bits that one sample or color value takes.
    pub bit_depth: Option<i64>,
    /// Color space of the video or picture.
    pub color_space: Option<String>,
    /// Range of brightness values that the video uses.
    pub color_range: Option<String>,
    /// Curve that turns values into brightness.
    pub color_transfer: Option<String>,
    /// Set of primary colors that the colors of the video are made from.
    pub color_primaries: Option<String>,
}

response! {
    VideoStream {
        "Index" => index: value,
        "Language" => language: value,
        "CodecName" => codec_name: value,
        "CodecLongName" => codec_long_name: value,
        "Profile" => profile: value,
        "CodecTimeBase" => codec_time_base: value,
        "CodecTagString" => codec_tag_string: value,
        "CodecTag" => codec_tag: value,
        "Width" => width: value,
        "Height" => height: value,
        "HasBFrames" => has_b_frames: value,
        "SampleAspectRatio" => sample_aspect_ratio: value,
        "DisplayAspectRatio" => display_aspect_ratio: value,
        "PixelFormat" => pixel_format: value,
        "Level" => level: value,
        "FrameRate" => frame_rate: value,
        "AverageFrameRate" => average_frame_rate: value,
        "TimeBase" => time_base: value,
        "StartTime" => start_time: value,
        "Duration" => duration: value,
        "Bitrate" => bitrate: value,
        "FrameCount" => frame_count: value,
        "Rotate" => rotate: value,
        "BitDepth" => bit_depth: value,
        "ColorSpace" => color_space: value,
        "ColorRange" => color_range: value,
        "ColorTransfer" => color_transfer: value,
        "ColorPrimaries" => color_primaries: value,
    }
}

/// The watermarks to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Watermark {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Horizontal distance from the corner, in pixels or as a share.
    pub dx: Option<f64>,
    /// Vertical distance from the corner, in pixels or as a share.
    pub dy: Option<f64>,
    /// Beginning of the period to look at.
    pub start_time: Option<f64>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<f64>,
    /// Corner that the offsets are counted from.
    pub refer_pos: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Name that the font goes by.
    pub font_name: Option<String>,
    /// How large the font is or is to be.
    pub font_size: Option<i32>,
    /// Color of the letters.
    pub font_color: Option<String>,
    /// Opacity of the letters; the service spells the field this way.
    pub font_apha: Option<f64>,
    /// Width of the border in the picture or video.
    pub border_width: Option<i32>,
    /// Color of the letters' outline.
    pub border_color: Option<String>,
    /// Address of the file, as `oss://` with bucket and object.
    pub uri: Option<String>,
    /// Extent from left to right.
    pub width: Option<f64>,
    /// Extent from top to bottom.
    pub height: Option<f64>,
}

impl Watermark {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Dx`.
    #[inline]
    pub fn dx(mut self, value: f64) -> Self {
        self.dx = Some(value);
        self
    }
    /// Sets `Dy`.
    #[inline]
    pub fn dy(mut self, value: f64) -> Self {
        self.dy = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: f64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: f64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `ReferPos`.
    pub fn refer_pos(mut self, value: impl Into<String>) -> Self {
        self.refer_pos = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `FontName`.
    pub fn font_name(mut self, value: impl Into<String>) -> Self {
        self.font_name = Some(value.into());
        self
    }
    /// Sets `FontSize`.
    #[inline]
    pub fn font_size(mut self, value: i32) -> Self {
        self.font_size = Some(value);
        self
    }
    /// Sets `FontColor`.
    pub fn font_color(mut self, value: impl Into<String>) -> Self {
        self.font_color = Some(value.into());
        self
    }
    /// Sets `FontApha`.
    #[inline]
    pub fn font_apha(mut self, value: f64) -> Self {
        self.font_apha = Some(value);
        self
    }
    /// Sets `BorderWidth`.
    #[inline]
    pub fn border_width(mut self, value: i32) -> Self {
        self.border_width = Some(value);
        self
    }
    /// Sets `BorderColor`.
    pub fn border_color(mut self, value: impl Into<String>) -> Self {
        self.border_color = Some(value.into());
        self
    }
    /// Sets `URI`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, value: f64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
}

request! {
    Watermark {
        "Type" => type_: field,
        "Dx" => dx: field,
        "Dy" => dy: field,
        "StartTime" => start_time: field,
        "Duration" => duration: field,
        "ReferPos" => refer_pos: field,
        "Content" => content: field,
        "FontName" => font_name: field,
        "FontSize" => font_size: field,
        "FontColor" => font_color: field,
        "FontApha" => font_apha: field,
        "BorderWidth" => border_width: field,
        "BorderColor" => border_color: field,
        "URI" => uri: field,
        "Width" => width: field,
        "Height" => height: field,
    }
}

/// Parameters of the workflow, with their values.
#[non_exhaustive]
pub struct WorkflowParameter {
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
}

impl WorkflowParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    WorkflowParameter {
        "Value" => value: field,
        "Name" => name: field,
    }
}
