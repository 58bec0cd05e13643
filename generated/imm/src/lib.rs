// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`ListRegions`](mod@list_regions): Lists the regions in which IMM is available, with names in a chosen language.
//!
//! ## Projects
//!
//! - [`CreateProject`](mod@create_project): Creates a project, the container for datasets and bucket bindings.
//! - [`DeleteProject`](mod@delete_project): Deletes a project, which must hold no data sets or other resources any more.
//! - [`GetProject`](mod@get_project): Shows one project: its settings, with statistics on datasets and files on request.
//! - [`ListProjects`](mod@list_projects): Lists all projects with their settings, optionally by a prefix of their names.
//! - [`UpdateProject`](mod@update_project): Changes an existing project, such as its description, service role and limits.
//!
//! ## Datasets
//!
//! - [`CreateDataset`](mod@create_dataset): Creates a dataset in a project to hold file metadata.
//! - [`DeleteDataset`](mod@delete_dataset): Deletes a data set, which must be without file metadata and bindings.
//! - [`GetDataset`](mod@get_dataset): Shows one dataset, with file statistics on request.
//! - [`ListDatasets`](mod@list_datasets): Lists the datasets of a project, optionally by a prefix of their names.
//! - [`UpdateDataset`](mod@update_dataset): Changes a dataset, such as its description, template and limits.
//!
//! ## Metadata indexing
//!
//! - [`BatchDeleteFileMeta`](mod@batch_delete_file_meta): Deletes metadata of several files from a dataset; the files themselves stay.
//! - [`BatchGetFileMeta`](mod@batch_get_file_meta): Returns the metadata of several indexed files of a data set.
//! - [`BatchIndexFileMeta`](mod@batch_index_file_meta): Analyzes several files and puts their metadata into a data set, where it can be searched.
//! - [`BatchUpdateFileMeta`](mod@batch_update_file_meta): Updates part of the metadata of several files already indexed in a dataset.
//! - [`DeleteFileMeta`](mod@delete_file_meta): Removes the metadata of a file from a data set; the file itself stays.
//! - [`GetFileMeta`](mod@get_file_meta): Gets the metadata of one file that is indexed in a dataset.
//! - [`IndexFileMeta`](mod@index_file_meta): Analyzes a file and puts its metadata into a data set, where it can be searched.
//! - [`UpdateFileMeta`](mod@update_file_meta): Updates part of the metadata of one file indexed in a dataset.
//!
//! ## Queries and statistics
//!
//! - [`FuzzyQuery`](mod@fuzzy_query): Finds files of a data set by a word in any of their metadata fields.
//! - [`SemanticQuery`](mod@semantic_query): Finds files of a data set by a description in everyday language.
//! - [`SimpleQuery`](mod@simple_query): Finds files of a data set by conditions on fields, and sums them up if wanted.
//!
//! ## Face clustering
//!
//! - [`BatchGetFigureCluster`](mod@batch_get_figure_cluster): Returns several face clusters of a data set by their IDs.
//! - [`CreateFacesSearchingTask`](mod@create_faces_searching_task): Starts a task that finds the faces in a dataset most similar to those in a given image.
//! - [`CreateFigureClusteringTask`](mod@create_figure_clustering_task): Starts a task that groups the faces in indexed images of a dataset by person.
//! - [`CreateFigureClustersMergingTask`](mod@create_figure_clusters_merging_task): Starts a task that merges two or more face clusters into one.
//! - [`GetFigureCluster`](mod@get_figure_cluster): Shows one face cluster: its creation time, number of images, cover and more.
//! - [`QueryFigureClusters`](mod@query_figure_clusters): Searches the face clusters of a dataset by given conditions.
//! - [`SearchImageFigureCluster`](mod@search_image_figure_cluster): Finds the face clusters to which the faces in a given image belong, with box and similarity.
//! - [`UpdateFigureCluster`](mod@update_figure_cluster): Changes a face cluster, such as its name and labels.
//!
//! ## Time and location clustering
//!
//! - [`CreateLocationDateClusteringTask`](mod@create_location_date_clustering_task): Starts a task that groups indexed images and videos by where and when they were taken.
//! - [`DeleteLocationDateCluster`](mod@delete_location_date_cluster): Deletes a cluster of files of the same place and time; the files stay.
//! - [`QueryLocationDateClusters`](mod@query_location_date_clusters): Searches clusters by place and time in a dataset under given conditions.
//! - [`UpdateLocationDateCluster`](mod@update_location_date_cluster): Changes a cluster by place and time, such as its title and labels.
//!
//! ## Stories
//!
//! - [`AddStoryFiles`](mod@add_story_files): Adds files of a dataset to an existing story.
//! - [`CreateCustomizedStory`](mod@create_customized_story): Creates a story from images and videos that you choose yourself.
//! - [`CreateStory`](mod@create_story): Starts creating a story, for which IMM picks images and videos of a dataset by given conditions.
//! - [`DeleteStory`](mod@delete_story): Deletes a story; its files stay.
//! - [`GetStory`](mod@get_story): Shows one story of a dataset with the files in it.
//! - [`QueryStories`](mod@query_stories): Searches the stories of a dataset by given conditions.
//! - [`RemoveStoryFiles`](mod@remove_story_files): Takes files out of a story without deleting them.
//! - [`UpdateStory`](mod@update_story): Changes a story, for example its name or cover.
//!
//! ## Similar image clustering
//!
//! - [`CreateSimilarImageClusteringTask`](mod@create_similar_image_clustering_task): Starts a task that groups similar images of a dataset, for example to drop duplicates.
//! - [`QuerySimilarImageClusters`](mod@query_similar_image_clusters): Lists the clusters of similar images in a dataset.
//!
//! ## OSS bucket bindings
//!
//! - [`AttachOSSBucket`](mod@attach_oss_bucket): Binds an OSS bucket to a project, so that OSS requests with x-oss-process can use IMM.
//! - [`CreateBinding`](mod@create_binding): Binds a dataset to an OSS bucket, whose present and future files are then indexed automatically.
//! - [`DeleteBinding`](mod@delete_binding): Ends the binding of an OSS bucket to a data set, which follows its changes no more.
//! - [`DetachOSSBucket`](mod@detach_oss_bucket): Removes the binding between an OSS bucket and its project.
//! - [`GetBinding`](mod@get_binding): Shows the binding between a given dataset and OSS bucket.
//! - [`GetOSSBucketAttachment`](mod@get_oss_bucket_attachment): Gets the name of the project in the same region that an OSS bucket is bound to.
//! - [`ListBindings`](mod@list_bindings): Lists the OSS buckets that a dataset is bound to.
//!
//! ## Image processing
//!
//! - [`AddImageMosaic`](mod@add_image_mosaic): Hides regions of an image behind mosaic, Gaussian blur or solid color and saves the result to OSS.
//! - [`CompareImageFaces`](mod@compare_image_faces): Compares the largest faces of two images and returns how much they resemble each other.
//! - [`CreateDecodeBlindWatermarkTask`](mod@create_decode_blind_watermark_task): Starts a task that reads the blind watermark IMM put into an image.
//! - [`CreateImageSplicingTask`](mod@create_image_splicing_task): Starts a task that stitches several images into one and saves it to OSS.
//! - [`CreateImageToPDFTask`](mod@create_image_to_pdf_task): Starts a task that turns several images into a single PDF file in OSS.
//! - [`DetectImageBodies`](mod@detect_image_bodies): Finds people in an image and returns where each body is.
//! - [`DetectImageCars`](mod@detect_image_cars): Finds cars in an image, with their position, color, type and license plate.
//! - [`DetectImageCodes`](mod@detect_image_codes): Reads bar codes and QR codes in an image.
//! - [`DetectImageCropping`](mod@detect_image_cropping): Suggests good-looking crop areas of an image for the aspect ratios given.
//! - [`DetectImageFaces`](mod@detect_image_faces): Finds faces in an image, with position, attributes and quality of each.
//! - [`DetectImageLabels`](mod@detect_image_labels): Recognizes scenes, objects and events in an image and returns labels for them.
//! - [`DetectImageScore`](mod@detect_image_score): Rates how pleasing an image looks, from composition, light, color and sharpness.
//! - [`EncodeBlindWatermark`](mod@encode_blind_watermark): Hides a text in an image as an invisible watermark, which can be read out later.
//! - [`GetDecodeBlindWatermarkResult`](mod@get_decode_blind_watermark_result): Gets the watermark content found by a task of `CreateDecodeBlindWatermarkTask`.
//!
//! ## Media processing
//!
//! - [`CreateMediaConvertTask`](mod@create_media_convert_task): Starts a task for audio and video: transcoding, concatenation, frame capture or conversion to animated images.
//! - [`CreateVideoLabelClassificationTask`](mod@create_video_label_classification_task): Starts a task that labels scenes, objects and events seen in a video.
//! - [`DetectMediaMeta`](mod@detect_media_meta): Returns format and streams of a media file.
//! - [`GenerateVideoPlaylist`](mod@generate_video_playlist): Generates an M3U8 playlist for a video that plays at once and is transcoded as playback proceeds.
//! - [`GetVideoLabelClassificationResult`](mod@get_video_label_classification_result): Gets the labels found by a task of `CreateVideoLabelClassificationTask`.
//!
//! ## Document processing
//!
//! - [`CreateOfficeConversionTask`](mod@create_office_conversion_task): Starts a task that converts a stored Office or PDF document to images, text or PDF.
//! - [`ExtractDocumentText`](mod@extract_document_text): Extracts the plain text of a document.
//! - [`GenerateWebofficeToken`](mod@generate_weboffice_token): Gets a credential for WebOffice, to preview or edit a document online with others.
//! - [`RefreshWebofficeToken`](mod@refresh_weboffice_token): Gets a new WebOffice credential, valid for 30 minutes more, in place of the present one.
//!
//! ## File compression
//!
//! - [`CreateArchiveFileInspectionTask`](mod@create_archive_file_inspection_task): Starts a task that lists the files inside an archive without unpacking it.
//! - [`CreateFileCompressionTask`](mod@create_file_compression_task): Starts a task that packs files into an archive and stores it; files can be renamed meanwhile.
//! - [`CreateFileUncompressionTask`](mod@create_file_uncompression_task): Starts a task that unpacks a ZIP, RAR or 7z archive, whole or only chosen files.
//!
//! ## Point cloud compression
//!
//! - [`CreateCompressPointCloudTask`](mod@create_compress_point_cloud_task): Starts a task that compresses point cloud data in OSS, to save traffic.
//!
//! ## Content moderation
//!
//! - [`CreateImageModerationTask`](mod@create_image_moderation_task): Starts a task that checks an image for content that breaks rules, such as pornography or terrorism.
//! - [`CreateVideoModerationTask`](mod@create_video_moderation_task): Starts a task that checks a video for risky or forbidden content.
//! - [`DetectTextAnomaly`](mod@detect_text_anomaly): Checks a text for pornography, advertising, abuse and other forbidden content.
//! - [`GetImageModerationResult`](mod@get_image_moderation_result): Gets the outcome of a task of `CreateImageModerationTask`.
//! - [`GetVideoModerationResult`](mod@get_video_moderation_result): Gets the outcome of a task of `CreateVideoModerationTask`.
//!
//! ## Tasks
//!
//! - [`GetTask`](mod@get_task): Shows any asynchronous task by its ID and type, whichever operation created it.
//! - [`ListTasks`](mod@list_tasks): Lists tasks of a project by type, status, time or the tag given on creation.
//!
//! ## Triggers
//!
//! - [`CreateTrigger`](mod@create_trigger): Creates a trigger that processes files when an event source such as OSS reports them.
//! - [`DeleteTrigger`](mod@delete_trigger): Deletes a trigger that is not running; new objects no longer start its processing.
//! - [`GetTrigger`](mod@get_trigger): Shows one trigger of a project by its ID.
//! - [`ListTriggers`](mod@list_triggers): Lists triggers of a project, sorted and filtered by status or tag.
//! - [`ResumeTrigger`](mod@resume_trigger): Resumes a trigger that is suspended or has failed.
//! - [`SuspendTrigger`](mod@suspend_trigger): Suspends a trigger while it is running, so that `ResumeTrigger` can go on with it.
//! - [`UpdateTrigger`](mod@update_trigger): Changes a trigger: its data source, processing and tags.
//!
//! ## Batches
//!
//! - [`CreateBatch`](mod@create_batch): Creates a batch task that processes files already stored, for example by transcoding or format conversion.
//! - [`DeleteBatch`](mod@delete_batch): Deletes a batch processing task that is not running.
//! - [`GetBatch`](mod@get_batch): Shows one batch task of a project by its ID.
//! - [`ListBatches`](mod@list_batches): Lists batch tasks of a project, sorted and filtered by status or tag.
//! - [`ResumeBatch`](mod@resume_batch): Resumes a batch task that is suspended or has failed.
//! - [`SuspendBatch`](mod@suspend_batch): Suspends a batch task while it is running, so that `ResumeBatch` can go on with it.
//! - [`UpdateBatch`](mod@update_batch): Changes a batch task: its data source, processing and tags.
//!
//! ## Image text detection
//!
//! - [`DetectImageTexts`](mod@detect_image_texts): Reads the text in an image.
//!
//! ## Others
//!
//! - [`ContextualAnswer`](mod@contextual_answer): Answers a conversation's last question with the help of the files given.
//! - [`ContextualRetrieval`](mod@contextual_retrieval): Finds files of a data set that fit what a conversation asks for.
//! - [`ListAttachedOSSBuckets`](mod@list_attached_oss_buckets): Lists the OSS buckets that are bound to a project.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_image_mosaic;
pub mod add_story_files;
pub mod attach_oss_bucket;
pub mod batch_delete_file_meta;
pub mod batch_get_figure_cluster;
pub mod batch_get_file_meta;
pub mod batch_index_file_meta;
pub mod batch_update_file_meta;
pub mod compare_image_faces;
pub mod contextual_answer;
pub mod contextual_retrieval;
pub mod create_archive_file_inspection_task;
pub mod create_batch;
pub mod create_binding;
pub mod create_compress_point_cloud_task;
pub mod create_customized_story;
pub mod create_dataset;
pub mod create_decode_blind_watermark_task;
pub mod create_faces_searching_task;
pub mod create_figure_clustering_task;
pub mod create_figure_clusters_merging_task;
pub mod create_file_compression_task;
pub mod create_file_uncompression_task;
pub mod create_image_moderation_task;
pub mod create_image_splicing_task;
pub mod create_image_to_pdf_task;
pub mod create_location_date_clustering_task;
pub mod create_media_convert_task;
pub mod create_office_conversion_task;
pub mod create_project;
pub mod create_similar_image_clustering_task;
pub mod create_story;
pub mod create_trigger;
pub mod create_video_label_classification_task;
pub mod create_video_moderation_task;
pub mod delete_batch;
pub mod delete_binding;
pub mod delete_dataset;
pub mod delete_file_meta;
pub mod delete_location_date_cluster;
pub mod delete_project;
pub mod delete_story;
pub mod delete_trigger;
pub mod detach_oss_bucket;
pub mod detect_image_bodies;
pub mod detect_image_cars;
pub mod detect_image_codes;
pub mod detect_image_cropping;
pub mod detect_image_faces;
pub mod detect_image_labels;
pub mod detect_image_score;
pub mod detect_image_texts;
pub mod detect_media_meta;
pub mod detect_text_anomaly;
pub mod encode_blind_watermark;
pub mod extract_document_text;
pub mod fuzzy_query;
pub mod generate_video_playlist;
pub mod generate_weboffice_token;
pub mod get_batch;
pub mod get_binding;
pub mod get_dataset;
pub mod get_decode_blind_watermark_result;
pub mod get_figure_cluster;
pub mod get_file_meta;
pub mod get_image_moderation_result;
pub mod get_oss_bucket_attachment;
pub mod get_project;
pub mod get_story;
pub mod get_task;
pub mod get_trigger;
pub mod get_video_label_classification_result;
pub mod get_video_moderation_result;
pub mod index_file_meta;
pub mod list_attached_oss_buckets;
pub mod list_batches;
pub mod list_bindings;
pub mod list_datasets;
pub mod list_projects;
pub mod list_regions;
pub mod list_tasks;
pub mod list_triggers;
pub mod query_figure_clusters;
pub mod query_location_date_clusters;
pub mod query_similar_image_clusters;
pub mod query_stories;
pub mod refresh_weboffice_token;
pub mod remove_story_files;
pub mod resume_batch;
pub mod resume_trigger;
pub mod search_image_figure_cluster;
pub mod semantic_query;
pub mod simple_query;
pub mod suspend_batch;
pub mod suspend_trigger;
pub mod update_batch;
pub mod update_dataset;
pub mod update_figure_cluster;
pub mod update_file_meta;
pub mod update_location_date_cluster;
pub mod update_project;
pub mod update_story;
pub mod update_trigger;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_image_mosaic::{AddImageMosaicRequest, AddImageMosaicResponse},
    add_story_files::{AddStoryFilesRequest, AddStoryFilesResponse},
    attach_oss_bucket::{AttachOSSBucketRequest, AttachOSSBucketResponse},
    batch_delete_file_meta::{BatchDeleteFileMetaRequest, BatchDeleteFileMetaResponse},
    batch_get_figure_cluster::{BatchGetFigureClusterRequest, BatchGetFigureClusterResponse},
    batch_get_file_meta::{BatchGetFileMetaRequest, BatchGetFileMetaResponse},
    batch_index_file_meta::{BatchIndexFileMetaRequest, BatchIndexFileMetaResponse},
    batch_update_file_meta::{BatchUpdateFileMetaRequest, BatchUpdateFileMetaResponse},
    compare_image_faces::{CompareImageFacesRequest, CompareImageFacesResponse},
    contextual_answer::{ContextualAnswerRequest, ContextualAnswerResponse},
    contextual_retrieval::{ContextualRetrievalRequest, ContextualRetrievalResponse},
    create_archive_file_inspection_task::{CreateArchiveFileInspectionTaskRequest, CreateArchiveFileInspectionTaskResponse},
    create_batch::{CreateBatchRequest, CreateBatchResponse},
    create_binding::{CreateBindingRequest, CreateBindingResponse},
    create_compress_point_cloud_task::{CreateCompressPointCloudTaskRequest, CreateCompressPointCloudTaskResponse},
    create_customized_story::{CreateCustomizedStoryRequest, CreateCustomizedStoryResponse},
    create_dataset::{CreateDatasetRequest, CreateDatasetResponse},
    create_decode_blind_watermark_task::{CreateDecodeBlindWatermarkTaskRequest, CreateDecodeBlindWatermarkTaskResponse},
    create_faces_searching_task::{CreateFacesSearchingTaskRequest, CreateFacesSearchingTaskResponse},
    create_figure_clustering_task::{CreateFigureClusteringTaskRequest, CreateFigureClusteringTaskResponse},
    create_figure_clusters_merging_task::{CreateFigureClustersMergingTaskRequest, CreateFigureClustersMergingTaskResponse},
    create_file_compression_task::{CreateFileCompressionTaskRequest, CreateFileCompressionTaskResponse},
    create_file_uncompression_task::{CreateFileUncompressionTaskRequest, CreateFileUncompressionTaskResponse},
    create_image_moderation_task::{CreateImageModerationTaskRequest, CreateImageModerationTaskResponse},
    create_image_splicing_task::{CreateImageSplicingTaskRequest, CreateImageSplicingTaskResponse},
    create_image_to_pdf_task::{CreateImageToPDFTaskRequest, CreateImageToPDFTaskResponse},
    create_location_date_clustering_task::{CreateLocationDateClusteringTaskRequest, CreateLocationDateClusteringTaskResponse},
    create_media_convert_task::{CreateMediaConvertTaskRequest, CreateMediaConvertTaskResponse},
    create_office_conversion_task::{CreateOfficeConversionTaskRequest, CreateOfficeConversionTaskResponse},
    create_project::{CreateProjectRequest, CreateProjectResponse},
    create_similar_image_clustering_task::{CreateSimilarImageClusteringTaskRequest, CreateSimilarImageClusteringTaskResponse},
    create_story::{CreateStoryRequest, CreateStoryResponse},
    create_trigger::{CreateTriggerRequest, CreateTriggerResponse},
    create_video_label_classification_task::{CreateVideoLabelClassificationTaskRequest, CreateVideoLabelClassificationTaskResponse},
    create_video_moderation_task::{CreateVideoModerationTaskRequest, CreateVideoModerationTaskResponse},
    delete_batch::{DeleteBatchRequest, DeleteBatchResponse},
    delete_binding::{DeleteBindingRequest, DeleteBindingResponse},
    delete_dataset::{DeleteDatasetRequest, DeleteDatasetResponse},
    delete_file_meta::{DeleteFileMetaRequest, DeleteFileMetaResponse},
    delete_location_date_cluster::{DeleteLocationDateClusterRequest, DeleteLocationDateClusterResponse},
    delete_project::{DeleteProjectError, DeleteProjectRequest, DeleteProjectResponse},
    delete_story::{DeleteStoryRequest, DeleteStoryResponse},
    delete_trigger::{DeleteTriggerRequest, DeleteTriggerResponse},
    detach_oss_bucket::{DetachOSSBucketRequest, DetachOSSBucketResponse},
    detect_image_bodies::{DetectImageBodiesRequest, DetectImageBodiesResponse},
    detect_image_cars::{DetectImageCarsRequest, DetectImageCarsResponse},
    detect_image_codes::{DetectImageCodesRequest, DetectImageCodesResponse},
    detect_image_cropping::{DetectImageCroppingRequest, DetectImageCroppingResponse},
    detect_image_faces::{DetectImageFacesRequest, DetectImageFacesResponse},
    detect_image_labels::{DetectImageLabelsRequest, DetectImageLabelsResponse},
    detect_image_score::{DetectImageScoreRequest, DetectImageScoreResponse},
    detect_image_texts::{DetectImageTextsRequest, DetectImageTextsResponse},
    detect_media_meta::{DetectMediaMetaRequest, DetectMediaMetaResponse},
    detect_text_anomaly::{DetectTextAnomalyRequest, DetectTextAnomalyResponse},
    encode_blind_watermark::{EncodeBlindWatermarkRequest, EncodeBlindWatermarkResponse},
    extract_document_text::{ExtractDocumentTextRequest, ExtractDocumentTextResponse},
    fuzzy_query::{FuzzyQueryRequest, FuzzyQueryResponse},
    generate_video_playlist::{GenerateVideoPlaylistRequest, GenerateVideoPlaylistResponse},
    generate_weboffice_token::{GenerateWebofficeTokenRequest, GenerateWebofficeTokenResponse},
    get_batch::{GetBatchRequest, GetBatchResponse},
    get_binding::{GetBindingRequest, GetBindingResponse},
    get_dataset::{GetDatasetRequest, GetDatasetResponse},
    get_decode_blind_watermark_result::{GetDecodeBlindWatermarkResultRequest, GetDecodeBlindWatermarkResultResponse},
    get_figure_cluster::{GetFigureClusterRequest, GetFigureClusterResponse},
    get_file_meta::{GetFileMetaRequest, GetFileMetaResponse},
    get_image_moderation_result::{GetImageModerationResultRequest, GetImageModerationResultResponse},
    get_oss_bucket_attachment::{GetOSSBucketAttachmentRequest, GetOSSBucketAttachmentResponse},
    get_project::{GetProjectRequest, GetProjectResponse},
    get_story::{GetStoryRequest, GetStoryResponse},
    get_task::{GetTaskRequest, GetTaskResponse},
    get_trigger::{GetTriggerRequest, GetTriggerResponse},
    get_video_label_classification_result::{GetVideoLabelClassificationResultRequest, GetVideoLabelClassificationResultResponse},
    get_video_moderation_result::{GetVideoModerationResultRequest, GetVideoModerationResultResponse},
    index_file_meta::{IndexFileMetaRequest, IndexFileMetaResponse},
    list_attached_oss_buckets::{ListAttachedOSSBucketsRequest, ListAttachedOSSBucketsResponse},
    list_batches::{ListBatchesRequest, ListBatchesResponse},
    list_bindings::{ListBindingsRequest, ListBindingsResponse},
    list_datasets::{ListDatasetsRequest, ListDatasetsResponse},
    list_projects::{ListProjectsRequest, ListProjectsResponse},
    list_regions::{ListRegionsRequest, ListRegionsResponse},
    list_tasks::{ListTasksRequest, ListTasksResponse},
    list_triggers::{ListTriggersRequest, ListTriggersResponse},
    query_figure_clusters::{QueryFigureClustersRequest, QueryFigureClustersResponse},
    query_location_date_clusters::{QueryLocationDateClustersRequest, QueryLocationDateClustersResponse},
    query_similar_image_clusters::{QuerySimilarImageClustersRequest, QuerySimilarImageClustersResponse},
    query_stories::{QueryStoriesRequest, QueryStoriesResponse},
    refresh_weboffice_token::{RefreshWebofficeTokenRequest, RefreshWebofficeTokenResponse},
    remove_story_files::{RemoveStoryFilesRequest, RemoveStoryFilesResponse},
    resume_batch::{ResumeBatchRequest, ResumeBatchResponse},
    resume_trigger::{ResumeTriggerRequest, ResumeTriggerResponse},
    search_image_figure_cluster::{SearchImageFigureClusterRequest, SearchImageFigureClusterResponse},
    semantic_query::{SemanticQueryRequest, SemanticQueryResponse},
    simple_query::{SimpleQueryRequest, SimpleQueryResponse},
    suspend_batch::{SuspendBatchRequest, SuspendBatchResponse},
    suspend_trigger::{SuspendTriggerRequest, SuspendTriggerResponse},
    update_batch::{UpdateBatchRequest, UpdateBatchResponse},
    update_dataset::{UpdateDatasetRequest, UpdateDatasetResponse},
    update_figure_cluster::{UpdateFigureClusterRequest, UpdateFigureClusterResponse},
    update_file_meta::{UpdateFileMetaRequest, UpdateFileMetaResponse},
    update_location_date_cluster::{UpdateLocationDateClusterRequest, UpdateLocationDateClusterResponse},
    update_project::{UpdateProjectRequest, UpdateProjectResponse},
    update_story::{UpdateStoryRequest, UpdateStoryResponse},
    update_trigger::{UpdateTriggerRequest, UpdateTriggerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "imm",
    version: "2020-09-30",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-south-1", "imm.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "imm.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "imm.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "imm.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "imm.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-gov-1",
                "imm-vpc.cn-beijing-gov-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "imm.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "imm.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "imm.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "imm.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-north-2-gov-1",
                "imm.cn-north-2-gov-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "imm.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "imm.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "imm.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "imm.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "imm.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "imm.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "imm.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "imm.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "imm.us-west-1.aliyuncs.com"),
        ],
        rule: Some("imm.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Intelligent Media Management.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Hides regions of an image behind mosaic, Gaussian blur or solid color and saves the result to OSS.
    #[inline]
    pub fn add_image_mosaic(
        &self,
        request: AddImageMosaicRequest,
    ) -> Call<'_, AddImageMosaicRequest> {
        self.inner.call(request)
    }
    /// Adds files of a dataset to an existing story.
    #[inline]
    pub fn add_story_files(
        &self,
        request: AddStoryFilesRequest,
    ) -> Call<'_, AddStoryFilesRequest> {
        self.inner.call(request)
    }
    /// Binds an OSS bucket to a project, so that OSS requests with x-oss-process can use IMM.
    #[inline]
    pub fn attach_oss_bucket(
        &self,
        request: AttachOSSBucketRequest,
    ) -> Call<'_, AttachOSSBucketRequest> {
        self.inner.call(request)
    }
    /// Deletes metadata of several files from a dataset; the files themselves stay.
    #[inline]
    pub fn batch_delete_file_meta(
        &self,
        request: BatchDeleteFileMetaRequest,
    ) -> Call<'_, BatchDeleteFileMetaRequest> {
        self.inner.call(request)
    }
    /// Returns several face clusters of a data set by their IDs.
    #[inline]
    pub fn batch_get_figure_cluster(
        &self,
        request: BatchGetFigureClusterRequest,
    ) -> Call<'_, BatchGetFigureClusterRequest> {
        self.inner.call(request)
    }
    /// Returns the metadata of several indexed files of a data set.
    #[inline]
    pub fn batch_get_file_meta(
        &self,
        request: BatchGetFileMetaRequest,
    ) -> Call<'_, BatchGetFileMetaRequest> {
        self.inner.call(request)
    }
    /// Analyzes several files and puts their metadata into a data set, where it can be searched.
    #[inline]
    pub fn batch_index_file_meta(
        &self,
        request: BatchIndexFileMetaRequest,
    ) -> Call<'_, BatchIndexFileMetaRequest> {
        self.inner.call(request)
    }
    /// Updates part of the metadata of several files already indexed in a dataset.
    #[inline]
    pub fn batch_update_file_meta(
        &self,
        request: BatchUpdateFileMetaRequest,
    ) -> Call<'_, BatchUpdateFileMetaRequest> {
        self.inner.call(request)
    }
    /// Compares the largest faces of two images and returns how much they resemble each other.
    #[inline]
    pub fn compare_image_faces(
        &self,
        request: CompareImageFacesRequest,
    ) -> Call<'_, CompareImageFacesRequest> {
        self.inner.call(request)
    }
    /// Answers a conversation's last question with the help of the files given.
    #[inline]
    pub fn contextual_answer(
        &self,
        request: ContextualAnswerRequest,
    ) -> Call<'_, ContextualAnswerRequest> {
        self.inner.call(request)
    }
    /// Finds files of a data set that fit what a conversation asks for.
    #[inline]
    pub fn contextual_retrieval(
        &self,
        request: ContextualRetrievalRequest,
    ) -> Call<'_, ContextualRetrievalRequest> {
        self.inner.call(request)
    }
    /// Starts a task that lists the files inside an archive without unpacking it.
    #[inline]
    pub fn create_archive_file_inspection_task(
        &self,
        request: CreateArchiveFileInspectionTaskRequest,
    ) -> Call<'_, CreateArchiveFileInspectionTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a batch task that processes files already stored, for example by transcoding or format conversion.
    #[inline]
    pub fn create_batch(
        &self,
        request: CreateBatchRequest,
    ) -> Call<'_, CreateBatchRequest> {
        self.inner.call(request)
    }
    /// Binds a dataset to an OSS bucket, whose present and future files are then indexed automatically.
    #[inline]
    pub fn create_binding(
        &self,
        request: CreateBindingRequest,
    ) -> Call<'_, CreateBindingRequest> {
        self.inner.call(request)
    }
    /// Starts a task that compresses point cloud data in OSS, to save traffic.
    #[inline]
    pub fn create_compress_point_cloud_task(
        &self,
        request: CreateCompressPointCloudTaskRequest,
    ) -> Call<'_, CreateCompressPointCloudTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a story from images and videos that you choose yourself.
    #[inline]
    pub fn create_customized_story(
        &self,
        request: CreateCustomizedStoryRequest,
    ) -> Call<'_, CreateCustomizedStoryRequest> {
        self.inner.call(request)
    }
    /// Creates a dataset in a project to hold file metadata.
    #[inline]
    pub fn create_dataset(
        &self,
        request: CreateDatasetRequest,
    ) -> Call<'_, CreateDatasetRequest> {
        self.inner.call(request)
    }
    /// Starts a task that reads the blind watermark IMM put into an image.
    #[inline]
    pub fn create_decode_blind_watermark_task(
        &self,
        request: CreateDecodeBlindWatermarkTaskRequest,
    ) -> Call<'_, CreateDecodeBlindWatermarkTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that finds the faces in a dataset most similar to those in a given image.
    #[inline]
    pub fn create_faces_searching_task(
        &self,
        request: CreateFacesSearchingTaskRequest,
    ) -> Call<'_, CreateFacesSearchingTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that groups the faces in indexed images of a dataset by person.
    #[inline]
    pub fn create_figure_clustering_task(
        &self,
        request: CreateFigureClusteringTaskRequest,
    ) -> Call<'_, CreateFigureClusteringTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that merges two or more face clusters into one.
    #[inline]
    pub fn create_figure_clusters_merging_task(
        &self,
        request: CreateFigureClustersMergingTaskRequest,
    ) -> Call<'_, CreateFigureClustersMergingTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that packs files into an archive and stores it; files can be renamed meanwhile.
    #[inline]
    pub fn create_file_compression_task(
        &self,
        request: CreateFileCompressionTaskRequest,
    ) -> Call<'_, CreateFileCompressionTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that unpacks a ZIP, RAR or 7z archive, whole or only chosen files.
    #[inline]
    pub fn create_file_uncompression_task(
        &self,
        request: CreateFileUncompressionTaskRequest,
    ) -> Call<'_, CreateFileUncompressionTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that checks an image for content that breaks rules, such as pornography or terrorism.
    #[inline]
    pub fn create_image_moderation_task(
        &self,
        request: CreateImageModerationTaskRequest,
    ) -> Call<'_, CreateImageModerationTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that stitches several images into one and saves it to OSS.
    #[inline]
    pub fn create_image_splicing_task(
        &self,
        request: CreateImageSplicingTaskRequest,
    ) -> Call<'_, CreateImageSplicingTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that turns several images into a single PDF file in OSS.
    #[inline]
    pub fn create_image_to_pdf_task(
        &self,
        request: CreateImageToPDFTaskRequest,
    ) -> Call<'_, CreateImageToPDFTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that groups indexed images and videos by where and when they were taken.
    #[inline]
    pub fn create_location_date_clustering_task(
        &self,
        request: CreateLocationDateClusteringTaskRequest,
    ) -> Call<'_, CreateLocationDateClusteringTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task for audio and video: transcoding, concatenation, frame capture or conversion to animated images.
    #[inline]
    pub fn create_media_convert_task(
        &self,
        request: CreateMediaConvertTaskRequest,
    ) -> Call<'_, CreateMediaConvertTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that converts a stored Office or PDF document to images, text or PDF.
    #[inline]
    pub fn create_office_conversion_task(
        &self,
        request: CreateOfficeConversionTaskRequest,
    ) -> Call<'_, CreateOfficeConversionTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a project, the container for datasets and bucket bindings.
    #[inline]
    pub fn create_project(
        &self,
        request: CreateProjectRequest,
    ) -> Call<'_, CreateProjectRequest> {
        self.inner.call(request)
    }
    /// Starts a task that groups similar images of a dataset, for example to drop duplicates.
    #[inline]
    pub fn create_similar_image_clustering_task(
        &self,
        request: CreateSimilarImageClusteringTaskRequest,
    ) -> Call<'_, CreateSimilarImageClusteringTaskRequest> {
        self.inner.call(request)
    }
    /// Starts creating a story, for which IMM picks images and videos of a dataset by given conditions.
    #[inline]
    pub fn create_story(
        &self,
        request: CreateStoryRequest,
    ) -> Call<'_, CreateStoryRequest> {
        self.inner.call(request)
    }
    /// Creates a trigger that processes files when an event source such as OSS reports them.
    #[inline]
    pub fn create_trigger(
        &self,
        request: CreateTriggerRequest,
    ) -> Call<'_, CreateTriggerRequest> {
        self.inner.call(request)
    }
    /// Starts a task that labels scenes, objects and events seen in a video.
    #[inline]
    pub fn create_video_label_classification_task(
        &self,
        request: CreateVideoLabelClassificationTaskRequest,
    ) -> Call<'_, CreateVideoLabelClassificationTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that checks a video for risky or forbidden content.
    #[inline]
    pub fn create_video_moderation_task(
        &self,
        request: CreateVideoModerationTaskRequest,
    ) -> Call<'_, CreateVideoModerationTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a batch processing task that is not running.
    #[inline]
    pub fn delete_batch(
        &self,
        request: DeleteBatchRequest,
    ) -> Call<'_, DeleteBatchRequest> {
        self.inner.call(request)
    }
    /// Ends the binding of an OSS bucket to a data set, which follows its changes no more.
    #[inline]
    pub fn delete_binding(
        &self,
        request: DeleteBindingRequest,
    ) -> Call<'_, DeleteBindingRequest> {
        self.inner.call(request)
    }
    /// Deletes a data set, which must be without file metadata and bindings.
    #[inline]
    pub fn delete_dataset(
        &self,
        request: DeleteDatasetRequest,
    ) -> Call<'_, DeleteDatasetRequest> {
        self.inner.call(request)
    }
    /// Removes the metadata of a file from a data set; the file itself stays.
    #[inline]
    pub fn delete_file_meta(
        &self,
        request: DeleteFileMetaRequest,
    ) -> Call<'_, DeleteFileMetaRequest> {
        self.inner.call(request)
    }
    /// Deletes a cluster of files of the same place and time; the files stay.
    #[inline]
    pub fn delete_location_date_cluster(
        &self,
        request: DeleteLocationDateClusterRequest,
    ) -> Call<'_, DeleteLocationDateClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a project, which must hold no data sets or other resources any more.
    #[inline]
    pub fn delete_project(
        &self,
        request: DeleteProjectRequest,
    ) -> Call<'_, DeleteProjectRequest> {
        self.inner.call(request)
    }
    /// Deletes a story; its files stay.
    #[inline]
    pub fn delete_story(
        &self,
        request: DeleteStoryRequest,
    ) -> Call<'_, DeleteStoryRequest> {
        self.inner.call(request)
    }
    /// Deletes a trigger that is not running; new objects no longer start its processing.
    #[inline]
    pub fn delete_trigger(
        &self,
        request: DeleteTriggerRequest,
    ) -> Call<'_, DeleteTriggerRequest> {
        self.inner.call(request)
    }
    /// Removes the binding between an OSS bucket and its project.
    #[inline]
    pub fn detach_oss_bucket(
        &self,
        request: DetachOSSBucketRequest,
    ) -> Call<'_, DetachOSSBucketRequest> {
        self.inner.call(request)
    }
    /// Finds people in an image and returns where each body is.
    #[inline]
    pub fn detect_image_bodies(
        &self,
        request: DetectImageBodiesRequest,
    ) -> Call<'_, DetectImageBodiesRequest> {
        self.inner.call(request)
    }
    /// Finds cars in an image, with their position, color, type and license plate.
    #[inline]
    pub fn detect_image_cars(
        &self,
        request: DetectImageCarsRequest,
    ) -> Call<'_, DetectImageCarsRequest> {
        self.inner.call(request)
    }
    /// Reads bar codes and QR codes in an image.
    #[inline]
    pub fn detect_image_codes(
        &self,
        request: DetectImageCodesRequest,
    ) -> Call<'_, DetectImageCodesRequest> {
        self.inner.call(request)
    }
    /// Suggests good-looking crop areas of an image for the aspect ratios given.
    #[inline]
    pub fn detect_image_cropping(
        &self,
        request: DetectImageCroppingRequest,
    ) -> Call<'_, DetectImageCroppingRequest> {
        self.inner.call(request)
    }
    /// Finds faces in an image, with position, attributes and quality of each.
    #[inline]
    pub fn detect_image_faces(
        &self,
        request: DetectImageFacesRequest,
    ) -> Call<'_, DetectImageFacesRequest> {
        self.inner.call(request)
    }
    /// Recognizes scenes, objects and events in an image and returns labels for them.
    #[inline]
    pub fn detect_image_labels(
        &self,
        request: DetectImageLabelsRequest,
    ) -> Call<'_, DetectImageLabelsRequest> {
        self.inner.call(request)
    }
    /// Rates how pleasing an image looks, from composition, light, color and sharpness.
    #[inline]
    pub fn detect_image_score(
        &self,
        request: DetectImageScoreRequest,
    ) -> Call<'_, DetectImageScoreRequest> {
        self.inner.call(request)
    }
    /// Reads the text in an image.
    #[inline]
    pub fn detect_image_texts(
        &self,
        request: DetectImageTextsRequest,
    ) -> Call<'_, DetectImageTextsRequest> {
        self.inner.call(request)
    }
    /// Returns format and streams of a media file.
    #[inline]
    pub fn detect_media_meta(
        &self,
        request: DetectMediaMetaRequest,
    ) -> Call<'_, DetectMediaMetaRequest> {
        self.inner.call(request)
    }
    /// Checks a text for pornography, advertising, abuse and other forbidden content.
    #[inline]
    pub fn detect_text_anomaly(
        &self,
        request: DetectTextAnomalyRequest,
    ) -> Call<'_, DetectTextAnomalyRequest> {
        self.inner.call(request)
    }
    /// Hides a text in an image as an invisible watermark, which can be read out later.
    #[inline]
    pub fn encode_blind_watermark(
        &self,
        request: EncodeBlindWatermarkRequest,
    ) -> Call<'_, EncodeBlindWatermarkRequest> {
        self.inner.call(request)
    }
    /// Extracts the plain text of a document.
    #[inline]
    pub fn extract_document_text(
        &self,
        request: ExtractDocumentTextRequest,
    ) -> Call<'_, ExtractDocumentTextRequest> {
        self.inner.call(request)
    }
    /// Finds files of a data set by a word in any of their metadata fields.
    #[inline]
    pub fn fuzzy_query(
        &self,
        request: FuzzyQueryRequest,
    ) -> Call<'_, FuzzyQueryRequest> {
        self.inner.call(request)
    }
    /// Generates an M3U8 playlist for a video that plays at once and is transcoded as playback proceeds.
    #[inline]
    pub fn generate_video_playlist(
        &self,
        request: GenerateVideoPlaylistRequest,
    ) -> Call<'_, GenerateVideoPlaylistRequest> {
        self.inner.call(request)
    }
    /// Gets a credential for WebOffice, to preview or edit a document online with others.
    #[inline]
    pub fn generate_weboffice_token(
        &self,
        request: GenerateWebofficeTokenRequest,
    ) -> Call<'_, GenerateWebofficeTokenRequest> {
        self.inner.call(request)
    }
    /// Shows one batch task of a project by its ID.
    #[inline]
    pub fn get_batch(&self, request: GetBatchRequest) -> Call<'_, GetBatchRequest> {
        self.inner.call(request)
    }
    /// Shows the binding between a given dataset and OSS bucket.
    #[inline]
    pub fn get_binding(
        &self,
        request: GetBindingRequest,
    ) -> Call<'_, GetBindingRequest> {
        self.inner.call(request)
    }
    /// Shows one dataset, with file statistics on request.
    #[inline]
    pub fn get_dataset(
        &self,
        request: GetDatasetRequest,
    ) -> Call<'_, GetDatasetRequest> {
        self.inner.call(request)
    }
    /// Gets the watermark content found by a task of `CreateDecodeBlindWatermarkTask`.
    #[inline]
    pub fn get_decode_blind_watermark_result(
        &self,
        request: GetDecodeBlindWatermarkResultRequest,
    ) -> Call<'_, GetDecodeBlindWatermarkResultRequest> {
        self.inner.call(request)
    }
    /// Shows one face cluster: its creation time, number of images, cover and more.
    #[inline]
    pub fn get_figure_cluster(
        &self,
        request: GetFigureClusterRequest,
    ) -> Call<'_, GetFigureClusterRequest> {
        self.inner.call(request)
    }
    /// Gets the metadata of one file that is indexed in a dataset.
    #[inline]
    pub fn get_file_meta(
        &self,
        request: GetFileMetaRequest,
    ) -> Call<'_, GetFileMetaRequest> {
        self.inner.call(request)
    }
    /// Gets the outcome of a task of `CreateImageModerationTask`.
    #[inline]
    pub fn get_image_moderation_result(
        &self,
        request: GetImageModerationResultRequest,
    ) -> Call<'_, GetImageModerationResultRequest> {
        self.inner.call(request)
    }
    /// Gets the name of the project in the same region that an OSS bucket is bound to.
    #[inline]
    pub fn get_oss_bucket_attachment(
        &self,
        request: GetOSSBucketAttachmentRequest,
    ) -> Call<'_, GetOSSBucketAttachmentRequest> {
        self.inner.call(request)
    }
    /// Shows one project: its settings, with statistics on datasets and files on request.
    #[inline]
    pub fn get_project(
        &self,
        request: GetProjectRequest,
    ) -> Call<'_, GetProjectRequest> {
        self.inner.call(request)
    }
    /// Shows one story of a dataset with the files in it.
    #[inline]
    pub fn get_story(&self, request: GetStoryRequest) -> Call<'_, GetStoryRequest> {
        self.inner.call(request)
    }
    /// Shows any asynchronous task by its ID and type, whichever operation created it.
    #[inline]
    pub fn get_task(&self, request: GetTaskRequest) -> Call<'_, GetTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one trigger of a project by its ID.
    #[inline]
    pub fn get_trigger(
        &self,
        request: GetTriggerRequest,
    ) -> Call<'_, GetTriggerRequest> {
        self.inner.call(request)
    }
    /// Gets the labels found by a task of `CreateVideoLabelClassificationTask`.
    #[inline]
    pub fn get_video_label_classification_result(
        &self,
        request: GetVideoLabelClassificationResultRequest,
    ) -> Call<'_, GetVideoLabelClassificationResultRequest> {
        self.inner.call(request)
    }
    /// Gets the outcome of a task of `CreateVideoModerationTask`.
    #[inline]
    pub fn get_video_moderation_result(
        &self,
        request: GetVideoModerationResultRequest,
    ) -> Call<'_, GetVideoModerationResultRequest> {
        self.inner.call(request)
    }
    /// Analyzes a file and puts its metadata into a data set, where it can be searched.
    #[inline]
    pub fn index_file_meta(
        &self,
        request: IndexFileMetaRequest,
    ) -> Call<'_, IndexFileMetaRequest> {
        self.inner.call(request)
    }
    /// Lists the OSS buckets that are bound to a project.
    #[inline]
    pub fn list_attached_oss_buckets(
        &self,
        request: ListAttachedOSSBucketsRequest,
    ) -> Call<'_, ListAttachedOSSBucketsRequest> {
        self.inner.call(request)
    }
    /// Lists batch tasks of a project, sorted and filtered by status or tag.
    #[inline]
    pub fn list_batches(
        &self,
        request: ListBatchesRequest,
    ) -> Call<'_, ListBatchesRequest> {
        self.inner.call(request)
    }
    /// Lists the OSS buckets that a dataset is bound to.
    #[inline]
    pub fn list_bindings(
        &self,
        request: ListBindingsRequest,
    ) -> Call<'_, ListBindingsRequest> {
        self.inner.call(request)
    }
    /// Lists the datasets of a project, optionally by a prefix of their names.
    #[inline]
    pub fn list_datasets(
        &self,
        request: ListDatasetsRequest,
    ) -> Call<'_, ListDatasetsRequest> {
        self.inner.call(request)
    }
    /// Lists all projects with their settings, optionally by a prefix of their names.
    #[inline]
    pub fn list_projects(
        &self,
        request: ListProjectsRequest,
    ) -> Call<'_, ListProjectsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which IMM is available, with names in a chosen language.
    #[inline]
    pub fn list_regions(
        &self,
        request: ListRegionsRequest,
    ) -> Call<'_, ListRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists tasks of a project by type, status, time or the tag given on creation.
    #[inline]
    pub fn list_tasks(&self, request: ListTasksRequest) -> Call<'_, ListTasksRequest> {
        self.inner.call(request)
    }
    /// Lists triggers of a project, sorted and filtered by status or tag.
    #[inline]
    pub fn list_triggers(
        &self,
        request: ListTriggersRequest,
    ) -> Call<'_, ListTriggersRequest> {
        self.inner.call(request)
    }
    /// Searches the face clusters of a dataset by given conditions.
    #[inline]
    pub fn query_figure_clusters(
        &self,
        request: QueryFigureClustersRequest,
    ) -> Call<'_, QueryFigureClustersRequest> {
        self.inner.call(request)
    }
    /// Searches clusters by place and time in a dataset under given conditions.
    #[inline]
    pub fn query_location_date_clusters(
        &self,
        request: QueryLocationDateClustersRequest,
    ) -> Call<'_, QueryLocationDateClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of similar images in a dataset.
    #[inline]
    pub fn query_similar_image_clusters(
        &self,
        request: QuerySimilarImageClustersRequest,
    ) -> Call<'_, QuerySimilarImageClustersRequest> {
        self.inner.call(request)
    }
    /// Searches the stories of a dataset by given conditions.
    #[inline]
    pub fn query_stories(
        &self,
        request: QueryStoriesRequest,
    ) -> Call<'_, QueryStoriesRequest> {
        self.inner.call(request)
    }
    /// Gets a new WebOffice credential, valid for 30 minutes more, in place of the present one.
    #[inline]
    pub fn refresh_weboffice_token(
        &self,
        request: RefreshWebofficeTokenRequest,
    ) -> Call<'_, RefreshWebofficeTokenRequest> {
        self.inner.call(request)
    }
    /// Takes files out of a story without deleting them.
    #[inline]
    pub fn remove_story_files(
        &self,
        request: RemoveStoryFilesRequest,
    ) -> Call<'_, RemoveStoryFilesRequest> {
        self.inner.call(request)
    }
    /// Resumes a batch task that is suspended or has failed.
    #[inline]
    pub fn resume_batch(
        &self,
        request: ResumeBatchRequest,
    ) -> Call<'_, ResumeBatchRequest> {
        self.inner.call(request)
    }
    /// Resumes a trigger that is suspended or has failed.
    #[inline]
    pub fn resume_trigger(
        &self,
        request: ResumeTriggerRequest,
    ) -> Call<'_, ResumeTriggerRequest> {
        self.inner.call(request)
    }
    /// Finds the face clusters to which the faces in a given image belong, with box and similarity.
    #[inline]
    pub fn search_image_figure_cluster(
        &self,
        request: SearchImageFigureClusterRequest,
    ) -> Call<'_, SearchImageFigureClusterRequest> {
        self.inner.call(request)
    }
    /// Finds files of a data set by a description in everyday language.
    #[inline]
    pub fn semantic_query(
        &self,
        request: SemanticQueryRequest,
    ) -> Call<'_, SemanticQueryRequest> {
        self.inner.call(request)
    }
    /// Finds files of a data set by conditions on fields, and sums them up if wanted.
    #[inline]
    pub fn simple_query(
        &self,
        request: SimpleQueryRequest,
    ) -> Call<'_, SimpleQueryRequest> {
        self.inner.call(request)
    }
    /// Suspends a batch task while it is running, so that `ResumeBatch` can go on with it.
    #[inline]
    pub fn suspend_batch(
        &self,
        request: SuspendBatchRequest,
    ) -> Call<'_, SuspendBatchRequest> {
        self.inner.call(request)
    }
    /// Suspends a trigger while it is running, so that `ResumeTrigger` can go on with it.
    #[inline]
    pub fn suspend_trigger(
        &self,
        request: SuspendTriggerRequest,
    ) -> Call<'_, SuspendTriggerRequest> {
        self.inner.call(request)
    }
    /// Changes a batch task: its data source, processing and tags.
    #[inline]
    pub fn update_batch(
        &self,
        request: UpdateBatchRequest,
    ) -> Call<'_, UpdateBatchRequest> {
        self.inner.call(request)
    }
    /// Changes a dataset, such as its description, template and limits.
    #[inline]
    pub fn update_dataset(
        &self,
        request: UpdateDatasetRequest,
    ) -> Call<'_, UpdateDatasetRequest> {
        self.inner.call(request)
    }
    /// Changes a face cluster, such as its name and labels.
    #[inline]
    pub fn update_figure_cluster(
        &self,
        request: UpdateFigureClusterRequest,
    ) -> Call<'_, UpdateFigureClusterRequest> {
        self.inner.call(request)
    }
    /// Updates part of the metadata of one file indexed in a dataset.
    #[inline]
    pub fn update_file_meta(
        &self,
        request: UpdateFileMetaRequest,
    ) -> Call<'_, UpdateFileMetaRequest> {
        self.inner.call(request)
    }
    /// Changes a cluster by place and time, such as its title and labels.
    #[inline]
    pub fn update_location_date_cluster(
        &self,
        request: UpdateLocationDateClusterRequest,
    ) -> Call<'_, UpdateLocationDateClusterRequest> {
        self.inner.call(request)
    }
    /// Changes an existing project, such as its description, service role and limits.
    #[inline]
    pub fn update_project(
        &self,
        request: UpdateProjectRequest,
    ) -> Call<'_, UpdateProjectRequest> {
        self.inner.call(request)
    }
    /// Changes a story, for example its name or cover.
    #[inline]
    pub fn update_story(
        &self,
        request: UpdateStoryRequest,
    ) -> Call<'_, UpdateStoryRequest> {
        self.inner.call(request)
    }
    /// Changes a trigger: its data source, processing and tags.
    #[inline]
    pub fn update_trigger(
        &self,
        request: UpdateTriggerRequest,
    ) -> Call<'_, UpdateTriggerRequest> {
        self.inner.call(request)
    }
}
